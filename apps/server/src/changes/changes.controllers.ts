import { Body, Controller, Get, Header, Param, Post, Query, type Type } from '@nestjs/common';
import { publicationChangesIn, publicationShapes, type PublicationSubject } from '#contract';
import { customerChanges, customerShapes } from '#customer';
import { ticketChanges, ticketShapes } from '#ticket';
import { Allow } from '../auth/allow.js';
import { named } from '../http/command-request.js';
import type { StatedFact } from '../http/fact.request.js';
import { QuestionRequest } from '../http/question.request.js';
import { FromSender, type Sender } from '../http/sender.js';
import { proposalRequest, type ProposedShapes, RefusalRequest, StageRequest } from './changes.requests.js';
import type { Effect } from './effect.js';
import { type RecordedChange, type Stage, Stages } from './stages.js';
import type { Subject } from './subjects.js';

type At = { readonly id?: string; readonly changeId: string };
type Answer = Promise<RecordedChange>;

/** The stages of a change to one kind of thing: they only differ in what can be proposed. */
function changesController(path: string, about: Subject['about'], proposed: ProposedShapes): Type {
  const subject = ({ id = '' }: Partial<At>): Subject => ({ about, id });
  const stage = (at: At, sender: Sender): Stage => ({ subject: subject(at), changeId: at.changeId, sender });

  @Controller(path)
  class ChangesController {
    constructor(readonly stages: Stages) {}

    @Post()
    @Allow('agent')
    propose(@Param() at: At, @Body() body: StatedFact, @FromSender() sender: Sender): Answer {
      return this.stages.propose(subject(at), body, sender);
    }

    @Post(':changeId/approval')
    @Allow('manager')
    approve(@Param() at: At, @Body() body: StageRequest, @FromSender() sender: Sender): Answer {
      return this.stages.approve(stage(at, sender), body);
    }

    @Post(':changeId/refusal')
    @Allow('manager')
    refuse(@Param() at: At, @Body() body: RefusalRequest, @FromSender() sender: Sender): Answer {
      return this.stages.refuse(stage(at, sender), body);
    }

    @Post(':changeId/withdrawal')
    @Allow('agent')
    withdraw(@Param() at: At, @Body() body: StageRequest, @FromSender() sender: Sender): Answer {
      return this.stages.withdraw(stage(at, sender), body);
    }

    @Get(':changeId/effect')
    @Header('cache-control', 'private, no-cache')
    @Allow('agent', 'auditor')
    effect(@Param() at: At, @Query() question: QuestionRequest): Promise<Effect> {
      return this.stages.effect(subject(at), at.changeId, question);
    }
  }
  return proposing(ChangesController, about, proposed);
}

/** With a name of its own, and the class that its proposals are checked by. */
function proposing(controller: Type, about: string, proposed: ProposedShapes): Type {
  const name = `${about.charAt(0).toUpperCase()}${about.slice(1)}`;
  const parameters = [Object, proposalRequest(`Propose${name}Change`, proposed), Object];
  Reflect.defineMetadata('design:paramtypes', parameters, controller.prototype as object, 'propose');
  return named(controller, `${name}ChangesController`);
}

const tickets = { changes: ticketChanges, shapes: ticketShapes };
const customers = { changes: customerChanges, shapes: customerShapes };

/** What can be proposed about publications of one kind. */
function publications(about: PublicationSubject['about']): ProposedShapes {
  return { changes: publicationChangesIn(about), shapes: publicationShapes };
}

export const changesControllers = [
  changesController('tickets/:id/change-proposals', 'ticket', tickets),
  changesController('customers/:id/change-proposals', 'customer', customers),
  changesController('terms/:id/change-proposals', 'terms', publications('terms')),
  changesController('calendars/:id/change-proposals', 'calendar', publications('calendar')),
  changesController('supplier/change-proposals', 'supplier', publications('supplier')),
];
