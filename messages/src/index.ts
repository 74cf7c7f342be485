export { addMessage } from './box/add-message.js';
export type { NewMessage } from './box/new-message.js';
export { markRead, messageBox } from './box/message-box.js';
export type { Channel, Message } from './box/message.js';
export { outboundOf, type Outbound } from './box/outbound.js';
export { preferenceOf, setPreference, type Preference } from './box/preference.js';
export {
  answerConversation,
  closeConversation,
  openConversation,
  openConversations,
  requestDeed,
  takeConversation,
  type Conversation,
  type DeedRequest,
} from './conversation/conversation.js';
export {
  CONVERSATION_EVENTS,
  conversationOf,
  followConversation,
} from './conversation/follow-conversation.js';
export { dossierOf, keepInDossier, type DossierEntry } from './dossier/dossier.js';
export { KEPT_EVENTS } from './kept-event.js';
export { receiveCaseEvent } from './receive-case-event.js';
export { logLook, type Representative } from './representative.js';
