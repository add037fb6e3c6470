export { ticketShapes } from './events.js';
export type { TicketEventData, TicketEventType, TicketKind } from './events.js';
export { ticketCommands } from './commands.js';
export type { TicketCommand, TicketCommandName, TicketCommandOf } from './commands.js';
export { decideTicket } from './decide.js';
export { ticketRejections } from './rejections.js';
export type { TicketRejection } from './rejections.js';
export { evolveTicket, initialTicket } from './ticket.js';
export type { TicketState } from './ticket.js';
