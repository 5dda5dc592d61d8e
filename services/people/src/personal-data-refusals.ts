/** Why personal data is not recorded, shown or corrected. */
export const personalDataRefusals = {
  'PERSONAL_DATA.ID_NUMBER_REFUSED': {
    zh: '身份证号码未通过核验：前两位须为省级代码，校验码须正确，出生日期、性别须与本人登记一致；请核对证件，登记有误的请用 correctOfficial 更正',
    en: 'the ID number did not pass: it begins with the code of a province, its check digit is right, and birth date and sex in it are those registered; compare it with the card, and correct the registration with correctOfficial where that is wrong',
  },
  'PERSONAL_DATA.ID_NUMBER_TAKEN': {
    zh: '您管理范围内的另一名大学生村官已登记此身份证号码，请核对两人的登记',
    en: 'another official within your reach is recorded with this ID number; check both records',
  },
  'PERSONAL_DATA.ADDRESS_INVALID': {
    zh: '家庭住址须写明地点，不得含表情符号；请照证件填写',
    en: 'a home address names a place and holds no emoji; write it as on the card',
  },
  'PERSONAL_DATA.MOBILE_INVALID': {
    zh: '手机号码须为 11 位，以 13 至 19 开头，请核对',
    en: 'a mobile number has 11 digits and begins with 13 to 19; check it',
  },
  'PERSONAL_DATA.CHANGED': {
    zh: '现有登记为第 {version} 版，请先查看，再以 expectedVersion: {version} 登记',
    en: 'version {version} is on record: look at it, then record with expectedVersion: {version}',
  },
  'PERSONAL_DATA.NONE': {
    zh: '尚未登记此人的证件和联系方式，请先用 recordPersonalData 登记',
    en: 'no personal data of this official is on record; record it with recordPersonalData first',
  },
  'REVEAL.NO_FIELDS': {
    zh: '请在 fields 中至少写明一项',
    en: 'name at least one of the fields',
  },
  'REVEAL.NOTE_TOO_SHORT': {
    zh: 'note 须至少 {min} 个字，写明为何查阅',
    en: 'note must have at least {min} characters and say what the data is read for',
  },
  'REVEAL.NOTE_REQUIRED': {
    zh: '代本人导出须在 note 中写明本人何时以何方式提出',
    en: 'say in note when and how the person asked for the export',
  },
  'REVEAL.PURPOSE_NOT_YOURS': {
    zh: '目的 SUBJECT_ACCESS 仅供本人查阅自己的信息，且本人只能用此目的；请另选目的',
    en: 'purpose SUBJECT_ACCESS is for reading one’s own data, and the only one for it; choose accordingly',
  },
  'REVEAL.RATE_LIMITED': {
    zh: '您在 {hours} 小时内已查阅 {limit} 次，达到上限，请稍后再办',
    en: 'you have read unmasked data {limit} times within {hours} hours, which is the limit; come back later',
  },
  'REVEAL.ALREADY_ANSWERED': {
    zh: '此 clientMutationId 的查阅已经答复，明文只答复一次；如须再看请换一个新的，并将另计一次',
    en: 'this clientMutationId has been answered, and unmasked data is answered once; to see it again use a new one, which counts again',
  },
  'CORRECTION.UNKNOWN': {
    zh: '没有此更正申请，请核对编号',
    en: 'there is no such correction request; check the id',
  },
  'CORRECTION.ALREADY_REQUESTED': {
    zh: '此项已有未决的更正申请，请等待答复',
    en: 'a request about this field is waiting for its decision already; wait for it',
  },
  'CORRECTION.OWN': {
    zh: '本人的更正申请须由他人决定',
    en: 'nobody decides on their own request; leave it to somebody else',
  },
  'CORRECTION.DECIDED': {
    zh: '此申请已于 {on} 作出决定，无须再办',
    en: 'this request was decided on {on}; nothing is left to do',
  },
  'CORRECTION.CHANGED': {
    zh: '此申请现为第 {version} 版，请查看后重试',
    en: 'this request is at version {version} now; look at it and try again',
  },
} as const;
