/** Every kind of fact that the trail can hold. */
export const EVENT_TYPES = [
  ...(['TicketReported', 'TicketClassified', 'TicketAcknowledged', 'AcknowledgementBounced'] as const),
  ...(['CustomerAwaited', 'CustomerResponded', 'WorkExcused', 'RemoteWorkLogged'] as const),
  ...(['RemoteResolutionRuledOut', 'FaultNeutralised', 'HardwareFaultConfirmed'] as const),
  ...(['ReplacementShipped', 'ReplacementDelivered', 'ConfigurationRestored'] as const),
  ...(['AdjustmentRequested', 'ReplacementAdjusted', 'FaultyPieceReceived'] as const),
  ...([
    'TechnicianRequested',
    'TechnicianRequestWithdrawn',
    'TechnicianDispatched',
    'TechnicianArrived',
  ] as const),
  ...([
    'OnSiteWorkLogged',
    'TravelLogged',
    'AdviceGiven',
    'TicketEscalatedToPaid',
    'PaidWorkLogged',
  ] as const),
  ...(['TicketResolved', 'TicketReopened', 'TicketVoided', 'OccurrenceCorrected', 'FactRetracted'] as const),
  ...(['ChangeProposed', 'ChangeRefused', 'CustomerRegistered', 'PriceLevelSet', 'ContractSigned'] as const),
  ...([
    'ContractAmended',
    'ContractEnded',
    'PbxCheckPerformed',
    'BackupTaken',
    'RepeatWarningGiven',
  ] as const),
  ...([
    'PersonalDataErased',
    'TermsPublished',
    'CalendarPublished',
    'TrainingHeld',
    'PriceListPublished',
  ] as const),
] as const;
