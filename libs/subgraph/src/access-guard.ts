import type { ApolloServerPlugin } from '@apollo/server';
import { mayRead, mayWrite } from '@cunguan/access';
import { type DomainError, refusals } from '@cunguan/domain';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { ServiceContext } from './service-context.js';

const refuse = refusals({
  'ACCESS.READ_DENIED': {
    zh: '您的角色目前不能查询，请向区组织部门申请',
    en: 'your roles do not allow reading; ask the district organisation department',
  },
  'ACCESS.WRITE_DENIED': {
    zh: '您的角色不能办理此事，请由组织员办理',
    en: 'your roles do not allow this change; ask an organiser to make it',
  },
});

const asGraphQl = (refusal: DomainError): GraphQLError => new GraphQLError(refusal.message, { originalError: refusal });

/** Refuses an operation as a whole, before any resolver runs, unless the viewer's roles allow its kind. */
export const accessGuard: ApolloServerPlugin<ServiceContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, contextValue: { viewer } }) => {
        if (!mayRead(viewer)) throw asGraphQl(refuse('ACCESS.READ_DENIED'));
        if (operation?.operation === OperationTypeNode.MUTATION && !mayWrite(viewer))
          throw asGraphQl(refuse('ACCESS.WRITE_DENIED'));
        return Promise.resolve();
      },
    }),
};
