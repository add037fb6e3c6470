export { customerShapes, statementShapes } from './events.js';
export type { CustomerEventData, CustomerEventType } from './events.js';
export { customerCommands } from './commands.js';
export type { CustomerCommand, CustomerCommandName, CustomerCommandOf } from './commands.js';
export { decideCustomer } from './decide.js';
export { customerRejections } from './rejections.js';
export type { CustomerRejection } from './rejections.js';
export { evolveCustomer, initialCustomer } from './customer.js';
export type { CustomerState } from './customer.js';
