import type { Shapes } from '../api/client.js';

export type WhatIfAnswer = Shapes['WhatIfAnswer'];
export type WhatIfCount = WhatIfAnswer['counts'][number];
export type Outcomes = WhatIfCount['before'];
export type TermsLine = Shapes['TermsLine'];
export type CalendarLine = Shapes['CalendarLine'];
