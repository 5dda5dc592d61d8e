import type { ApolloServerPlugin } from '@apollo/server';
import { groupOf, mayCommand, mayRead, type Viewer } from '@cunguan/access';
import { type DomainError, refusals } from '@cunguan/domain';
import type { Logger } from '@cunguan/http';
import { GraphQLError, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { ServiceContext } from './service-context.js';

const refuse = refusals({
  'ACCESS.READ_DENIED': {
    zh: '您的角色不能查阅 {field}；各角色可查阅的内容见 docs/access.md，如有需要请向区组织部门申请',
    en: 'your roles do not allow reading {field}; docs/access.md says which do, ask the district organisation department',
  },
  'ACCESS.COMMAND_DENIED': {
    zh: '您的角色不能办理 {field}；各事项由谁办理见 docs/access.md，请由有权人员办理',
    en: 'your roles do not allow {field}; docs/access.md says whose do, ask one of them',
  },
});

const asGraphQl = (refusal: DomainError): GraphQLError => new GraphQLError(refusal.message, { originalError: refusal });

/** Types that only hold others together: each of their fields leads to one that is checked. */
const isStructure = (type: string): boolean => /(Connection|Edge|Payload)$|^(PageInfo|_Service)$/.test(type);

/** `id` tells nothing but what it was asked with; `_service` is the schema; `_entities` leads to checked types. */
const isFree = (type: string, field: string): boolean =>
  field === 'id' ||
  type.startsWith('__') ||
  field.startsWith('__') ||
  isStructure(type) ||
  (type === 'Query' && /^_(service|entities)$/.test(field));

const refusalOf = (service: string, viewer: Viewer, type: string, field: string): DomainError | null => {
  if (type === 'Mutation') {
    return mayCommand(viewer, field) ? null : refuse('ACCESS.COMMAND_DENIED', { field });
  }
  if (isFree(type, field)) return null;
  const group = groupOf(service, type, field);
  if (group !== undefined && mayRead(viewer, group)) return null;
  return refuse('ACCESS.READ_DENIED', { field: `${type}.${field}` });
};

/** The first field of the document that the viewer's roles do not allow. */
const firstDenied = (service: string, viewer: Viewer, schema: GraphQLSchema, document: DocumentNode) => {
  let denied: DomainError | null = null;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        const type = types.getParentType()?.name;
        if (denied === null && type !== undefined) denied = refusalOf(service, viewer, type, name.value);
      },
    }),
  );
  return denied as DomainError | null;
};

/**
 * Refuses an operation as a whole, before any resolver runs, when one of its fields is denied to all roles of the
 * viewer, and logs who tried. Which rows an allowed field shows is for the statements to say.
 */
export const accessGuard = (service: string, log: Logger): ApolloServerPlugin<ServiceContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, contextValue: { viewer } }) => {
        const denied = firstDenied(service, viewer, schema, document);
        if (denied !== null) {
          // A refusal leaves no row in the audit log; it is here that somebody's trying shows.
          log.warn({ viewer: viewer.id, code: denied.code }, `access: ${denied.text.en}`);
          throw asGraphQl(denied);
        }
        return Promise.resolve();
      },
    }),
});
