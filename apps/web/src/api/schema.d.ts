// Made from docs/openapi.json by `npm run openapi`: edit nothing here.
export interface paths {
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show page
         * @description The same as a page to read, and to try things on.
         *
         *     For everybody, signed in or not.
         */
        get: operations["showPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show file
         * @description What that page consists of.
         *
         *     For everybody, signed in or not.
         */
        get: operations["showFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show interface
         * @description The document that describes this interface (OpenAPI 3.1).
         *
         *     For everybody, signed in or not.
         */
        get: operations["showInterface"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-log/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show access log
         * @description Who came in, and who read or exported what, on one day of UTC. Keys have a list of their own.
         *
         *     For: auditor, administrator.
         */
        get: operations["showAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/change-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose calendar change
         * @description For: agent, manager.
         */
        post: operations["proposeCalendarChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/change-proposals/{changeId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve calendar change
         * @description For: manager.
         */
        post: operations["approveCalendarChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/change-proposals/{changeId}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show calendar change effect
         * @description For: agent, manager, auditor.
         */
        get: operations["showCalendarChangeEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/change-proposals/{changeId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse calendar change
         * @description For: manager.
         */
        post: operations["refuseCalendarChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/change-proposals/{changeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw calendar change
         * @description For: agent, manager.
         */
        post: operations["withdrawCalendarChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register customer
         * @description For: manager.
         */
        post: operations["registerCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take backup
         * @description The configuration was saved.
         *
         *     For: agent, manager.
         */
        post: operations["takeBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/contract-amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amend contract
         * @description The contract has other terms, or another version of them, from a day on.
         *
         *     For: manager.
         */
        post: operations["amendContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/contract-endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End contract
         * @description The contract ends.
         *
         *     For: manager.
         */
        post: operations["endContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign contract
         * @description A contract begins, by a version of its terms.
         *
         *     For: manager.
         */
        post: operations["signContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/pbx-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Perform pbx check
         * @description The exchange was checked, as the contract promises every month.
         *
         *     For: agent, manager.
         */
        post: operations["performPbxCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/price-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set price level
         * @description From a day on the customer pays another price.
         *
         *     For: manager.
         */
        post: operations["setPriceLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/repeat-warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give repeat warning
         * @description The customer was warned that the same question will be charged next time.
         *
         *     For: agent, manager.
         */
        post: operations["giveRepeatWarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/change-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose customer change
         * @description For: agent, manager.
         */
        post: operations["proposeCustomerChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/change-proposals/{changeId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve customer change
         * @description For: manager.
         */
        post: operations["approveCustomerChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/change-proposals/{changeId}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show customer change effect
         * @description For: agent, manager, auditor.
         */
        get: operations["showCustomerChangeEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/change-proposals/{changeId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse customer change
         * @description For: manager.
         */
        post: operations["refuseCustomerChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/change-proposals/{changeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw customer change
         * @description For: agent, manager.
         */
        post: operations["withdrawCustomerChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow live
         * @description What is recorded from now on, or since an event that the asker has, as server-sent events: where something changed, and not what. Each is sent once the views hold it.
         *
         *     For: agent, manager, auditor, customer.
         */
        get: operations["followLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List api keys
         * @description For: auditor, administrator.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make api key
         * @description The answer is the only place where the key ever stands.
         *
         *     For: administrator.
         */
        post: operations["makeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke api key
         * @description For: administrator.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show me
         * @description Who asks, as this server knows them.
         *
         *     For everybody who is signed in.
         */
        get: operations["showMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Signs out here; whoever came with a key stays as they are.
         *
         *     For everybody who is signed in.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show sign in means
         * @description By what people can sign in here, for the page that offers it.
         *
         *     For everybody, signed in or not.
         */
        get: operations["showSignInMeans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sign in
         * @description The link that the server prints where it starts: for whoever sits at this machine, once.
         *
         *     For everybody, signed in or not.
         */
        get: operations["signIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin oidc
         * @description Sends the browser to the provider.
         *
         *     For everybody, signed in or not.
         */
        get: operations["beginOidc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sign-in/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * End oidc
         * @description The provider sends the browser back here.
         *
         *     For everybody, signed in or not.
         */
        get: operations["endOidc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier/change-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose supplier change
         * @description For: agent, manager.
         */
        post: operations["proposeSupplierChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier/change-proposals/{changeId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve supplier change
         * @description For: manager.
         */
        post: operations["approveSupplierChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier/change-proposals/{changeId}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show supplier change effect
         * @description For: agent, manager, auditor.
         */
        get: operations["showSupplierChangeEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier/change-proposals/{changeId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse supplier change
         * @description For: manager.
         */
        post: operations["refuseSupplierChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier/change-proposals/{changeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw supplier change
         * @description For: agent, manager.
         */
        post: operations["withdrawSupplierChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier/price-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish price list
         * @description A price list, for everybody.
         *
         *     For: manager.
         */
        post: operations["publishPriceList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/supplier/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold training
         * @description A training was held.
         *
         *     For: agent, manager.
         */
        post: operations["holdTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{id}/change-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose terms change
         * @description For: agent, manager.
         */
        post: operations["proposeTermsChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{id}/change-proposals/{changeId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve terms change
         * @description For: manager.
         */
        post: operations["approveTermsChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{id}/change-proposals/{changeId}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show terms change effect
         * @description For: agent, manager, auditor.
         */
        get: operations["showTermsChangeEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{id}/change-proposals/{changeId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse terms change
         * @description For: manager.
         */
        post: operations["refuseTermsChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{id}/change-proposals/{changeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw terms change
         * @description For: agent, manager.
         */
        post: operations["withdrawTermsChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tickets
         * @description For: agent, manager, auditor, customer.
         */
        get: operations["listTickets"];
        put?: never;
        /**
         * Report ticket
         * @description For: agent, manager.
         */
        post: operations["reportTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/change-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose ticket change
         * @description For: agent, manager.
         */
        post: operations["proposeTicketChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/change-proposals/{changeId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve ticket change
         * @description For: manager.
         */
        post: operations["approveTicketChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/change-proposals/{changeId}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show ticket change effect
         * @description For: agent, manager, auditor.
         */
        get: operations["showTicketChangeEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/change-proposals/{changeId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse ticket change
         * @description For: manager.
         */
        post: operations["refuseTicketChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{id}/change-proposals/{changeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw ticket change
         * @description For: agent, manager.
         */
        post: operations["withdrawTicketChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show ticket
         * @description Changes while nobody writes, for time passes: a cache has to ask each time, with the entity tag that it has.
         *
         *     For: agent, manager, auditor, customer.
         */
        get: operations["showTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge ticket
         * @description The confirmation of receipt reached the customer, which is what stops the clock of the reaction.
         *
         *     For: agent, manager.
         */
        post: operations["acknowledgeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/adjustment-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request adjustment
         * @description The customer asked for a change to the replacement, after delivery.
         *
         *     For: agent, manager.
         */
        post: operations["requestAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adjust replacement
         * @description That change was made.
         *
         *     For: agent, manager.
         */
        post: operations["adjustReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give advice
         * @description The customer was pointed to a manual, a list of answers or a forum.
         *
         *     For: agent, manager.
         */
        post: operations["giveAdvice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record technician arrival
         * @description The technician arrived.
         *
         *     For: agent, manager.
         */
        post: operations["recordTechnicianArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/bounces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bounce acknowledgement
         * @description The confirmation of that `messageId` came back: the clock of the reaction runs again, from its start.
         *
         *     For: agent, manager.
         */
        post: operations["bounceAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/classifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Classify ticket
         * @description It turned out to be of another kind; promises follow the newest one, from the report on.
         *
         *     For: agent, manager.
         */
        post: operations["classifyTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/customer-responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record customer response
         * @description The customer answered.
         *
         *     For: agent, manager.
         */
        post: operations["recordCustomerResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/customer-waits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Await customer
         * @description The supplier waits for the customer; that pauses only clocks whose terms say so.
         *
         *     For: agent, manager.
         */
        post: operations["awaitCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver replacement
         * @description The replacement arrived.
         *
         *     For: agent, manager.
         */
        post: operations["deliverReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispatch technician
         * @description The technician departed.
         *
         *     For: agent, manager.
         */
        post: operations["dispatchTechnician"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Escalate to paid
         * @description Free or included work turns into paid work, by an agreement.
         *
         *     For: agent, manager.
         */
        post: operations["escalateToPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/faulty-pieces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive faulty piece
         * @description The faulty piece came back.
         *
         *     For: agent, manager.
         */
        post: operations["receiveFaultyPiece"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/hardware-faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm hardware fault
         * @description A piece is faulty, which opens the warranty claim.
         *
         *     For: agent, manager.
         */
        post: operations["confirmHardwareFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/neutralisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Neutralise fault
         * @description The fault no longer hurts the customer.
         *
         *     For: agent, manager.
         */
        post: operations["neutraliseFault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/on-site-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log on site work
         * @description Somebody worked on it on site.
         *
         *     For: agent, manager.
         */
        post: operations["logOnSiteWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/paid-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log paid work
         * @description Somebody worked on it for money; needs an escalation before.
         *
         *     For: agent, manager.
         */
        post: operations["logPaidWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/remote-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log remote work
         * @description Somebody worked on it from afar.
         *
         *     For: agent, manager.
         */
        post: operations["logRemoteWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen ticket
         * @description It was not solved after all.
         *
         *     For: agent, manager.
         */
        post: operations["reopenTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve ticket
         * @description It is solved.
         *
         *     For: agent, manager.
         */
        post: operations["resolveTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore configuration
         * @description The replacement has the customer's configuration.
         *
         *     For: agent, manager.
         */
        post: operations["restoreConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/ruled-out-remote-resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rule out remote resolution
         * @description Remote work cannot solve it.
         *
         *     For: agent, manager.
         */
        post: operations["ruleOutRemoteResolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ship replacement
         * @description A replacement is on its way, set up from the last valid backup, without waiting for the faulty piece.
         *
         *     For: agent, manager.
         */
        post: operations["shipReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/technician-request-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw technician request
         * @description No technician is needed any more.
         *
         *     For: agent, manager.
         */
        post: operations["withdrawTechnicianRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/technician-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request technician
         * @description Somebody asked for a technician on site.
         *
         *     For: agent, manager.
         */
        post: operations["requestTechnician"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/{ticketId}/travel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log travel
         * @description Somebody travelled for it.
         *
         *     For: agent, manager.
         */
        post: operations["logTravel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End all sessions
         * @description Signs somebody out everywhere: they left, or lost their computer.
         *
         *     For: administrator.
         */
        delete: operations["endAllSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show health live
         * @description The process answers.
         *
         *     For everybody, signed in or not.
         */
        get: operations["showHealthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show health ready
         * @description The store can be reached, and the view follows it closely enough.
         *
         *     For everybody, signed in or not.
         */
        get: operations["showHealthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One line of the log: what happened, when, and who caused it, with what is known of it beside. */
        AccessLine: {
            actor: string;
            /** Format: date-time */
            occurredAt: string;
            /** @enum {string} */
            type: "ApiKeyMade" | "ApiKeyRevoked" | "DataExported" | "DataRead" | "SessionsEnded" | "SignedIn" | "SignedOut";
        } & {
            [key: string]: unknown;
        };
        AcknowledgeTicketRequest: {
            data: {
                /** @enum {string} */
                channel: "email" | "sms";
                /** @enum {string} */
                delivery: "delivered" | "accepted";
                messageId?: string;
                recipient: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        AdjustReplacementRequest: {
            data: {
                ticketId?: string;
                what: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        AmendContractRequest: {
            data: {
                contractId: string;
                customerId?: string;
                /** Format: date */
                from: string;
                termsId: string;
                termsVersion: number;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        /** @description A key as a list shows it, without anything that opens. */
        ApiKeyLine: {
            customerId: string | null;
            /** Format: date-time */
            expiresAt: string;
            holder: string;
            keyId: string;
            label: string | null;
            /**
             * Format: date-time
             * @description To the minute, with this server; `null` where it never was.
             */
            lastUsedAt: string | null;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            /** Format: date-time */
            revokedAt: string | null;
            roles: string[];
        };
        AwaitCustomerRequest: {
            data: {
                reason: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        BounceAcknowledgementRequest: {
            data: {
                messageId: string;
                reason: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        ClassifyTicketRequest: {
            data: {
                /** @enum {string} */
                kind: "fault" | "change" | "question";
                reason: string;
                ticketId?: string;
                topic?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        ConfirmHardwareFaultRequest: {
            data: {
                serialNumber: string;
                ticketId?: string;
                underWarranty: boolean;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        DeliverReplacementRequest: {
            data: {
                proof: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        DispatchTechnicianRequest: {
            data: {
                technician: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        /** @description What a proposal would change: each verdict that differs, before and after, with the sentence that explains it. */
        Effect: {
            /** Format: date-time */
            asOf: string;
            changeId: string;
            verdicts: {
                after: components["schemas"]["ExplainedVerdict"] | null;
                before: components["schemas"]["ExplainedVerdict"] | null;
            }[];
        };
        EndContractRequest: {
            data: {
                contractId: string;
                customerId?: string;
                /** Format: date */
                on: string;
                reason: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        EscalateToPaidRequest: {
            data: {
                agreement: {
                    /** Format: date-time */
                    agreedAt: string;
                    /** @enum {string} */
                    channel: "email" | "portal";
                    reference: string;
                };
                callRecording?: string;
                /** @enum {string} */
                reason: "remote-configuration" | "fault-finding-over-15-minutes" | "unrelated-help" | "repeated-question" | "allowance-exhausted";
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        ExplainedVerdict: {
            sentence: {
                en: string;
                sk: string;
            };
            verdict: components["schemas"]["Verdict"];
        };
        FactLine: {
            /** @description Who recorded it. */
            actor: string;
            data: unknown;
            id: string;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            revision: number;
            type: string;
        };
        GiveAdviceRequest: {
            data: {
                reference: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        GiveRepeatWarningRequest: {
            data: {
                channel: string;
                customerId?: string;
                reference: string;
                ticketId: string;
                topic: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        /**
         * @description Every promise that has rows, those that need no contract included.
         * @enum {string}
         */
        GuaranteeId: "configuration-restore" | "final-resolution" | "included-remote" | "paid-consent" | "pbx-check" | "reaction" | "remote-resolution" | "repeat-warning" | "replacement" | "replacement-adjustment" | "same-day-departure" | "sla-first" | "technician-dispatch";
        HoldTrainingRequest: {
            data: {
                participants: number;
                title: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        LogOnSiteWorkRequest: {
            data: {
                /** Format: date-time */
                endedAt: string;
                /** Format: date-time */
                startedAt: string;
                technician: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        LogPaidWorkRequest: {
            data: {
                /** Format: date-time */
                endedAt: string;
                /** Format: date-time */
                startedAt: string;
                technician: string;
                ticketId?: string;
                /** @enum {string} */
                where: "remote" | "on-site";
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        LogRemoteWorkRequest: {
            data: {
                /** @enum {string} */
                activity: "remote-management" | "fault-finding" | "advice";
                /** @enum {string} */
                cause?: "supplier" | "customer";
                /** Format: date-time */
                endedAt: string;
                /** Format: date-time */
                startedAt: string;
                technician: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        LogTravelRequest: {
            data: {
                kilometres: number;
                minutes: number;
                technician: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        MakeApiKeyRequest: {
            /** @description With the role `customer`: whose tickets are seen. */
            customerId?: string;
            /**
             * Format: date-time
             * @description Default: 90 days from now.
             */
            expiresAt?: string;
            /** @description Who acts by it: a person, or the program that it is given to. */
            holder: string;
            /** @description What it is for, in words. */
            label?: string;
            roles: ("agent" | "manager" | "auditor" | "customer" | "administrator")[];
        };
        Me: {
            customerId: string | null;
            id: string;
            means: components["schemas"]["Means"];
            roles: ("administrator" | "agent" | "auditor" | "customer" | "manager")[];
        };
        /**
         * @description By what somebody showed who they are.
         * @enum {string}
         */
        Means: "api-key" | "link" | "openid-connect";
        NeutraliseFaultRequest: {
            data: {
                /** @enum {string} */
                by: "remote" | "on-site" | "workaround";
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        PerformPbxCheckRequest: {
            data: {
                contractId: string;
                customerId?: string;
                /** Format: date-time */
                endedAt?: string;
                findings: string;
                /** Format: date-time */
                startedAt?: string;
                technician: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        /** @description A problem document (RFC 9457) with a stable code; what an error knows beside it follows as further members. */
        Problem: {
            code: string;
            detail?: string;
            status: number;
            title: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        ProposeCalendarChangeRequest: {
            data: {
                change: {
                    calendar: {
                        [key: string]: unknown;
                    };
                    calendarId?: string;
                    reason: string;
                    version: number;
                };
                changeId?: string;
                /** Format: date-time */
                occurredAt?: string;
                /** @constant */
                type: "CalendarPublished";
            } | {
                change: {
                    eventId: string;
                    /** Format: date-time */
                    occurredAt: string;
                    reason: string;
                };
                changeId?: string;
                /** Format: date-time */
                occurredAt?: string;
                /** @constant */
                type: "OccurrenceCorrected";
            } | {
                change: {
                    eventId: string;
                    reason: string;
                };
                changeId?: string;
                /** Format: date-time */
                occurredAt?: string;
                /** @constant */
                type: "FactRetracted";
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        ProposeCustomerChangeRequest: {
            data: {
                change: {
                    eventId: string;
                    /** Format: date-time */
                    occurredAt: string;
                    reason: string;
                };
                changeId?: string;
                /** Format: date-time */
                occurredAt?: string;
                /** @constant */
                type: "OccurrenceCorrected";
            } | {
                change: {
                    eventId: string;
                    reason: string;
                };
                changeId?: string;
                /** Format: date-time */
                occurredAt?: string;
                /** @constant */
                type: "FactRetracted";
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        ProposeSupplierChangeRequest: {
            data: {
                change: {
                    eventId: string;
                    /** Format: date-time */
                    occurredAt: string;
                    reason: string;
                };
                changeId?: string;
                /** Format: date-time */
                occurredAt?: string;
                /** @constant */
                type: "OccurrenceCorrected";
            } | {
                change: {
                    eventId: string;
                    reason: string;
                };
                changeId?: string;
                /** Format: date-time */
                occurredAt?: string;
                /** @constant */
                type: "FactRetracted";
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        ProposeTermsChangeRequest: {
            data: {
                change: {
                    terms: {
                        [key: string]: unknown;
                    };
                    termsId?: string;
                    version: number;
                };
                changeId?: string;
                /** Format: date-time */
                occurredAt?: string;
                /** @constant */
                type: "TermsPublished";
            } | {
                change: {
                    eventId: string;
                    /** Format: date-time */
                    occurredAt: string;
                    reason: string;
                };
                changeId?: string;
                /** Format: date-time */
                occurredAt?: string;
                /** @constant */
                type: "OccurrenceCorrected";
            } | {
                change: {
                    eventId: string;
                    reason: string;
                };
                changeId?: string;
                /** Format: date-time */
                occurredAt?: string;
                /** @constant */
                type: "FactRetracted";
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        ProposeTicketChangeRequest: {
            data: {
                change: {
                    eventId: string;
                    /** Format: date-time */
                    occurredAt: string;
                    reason: string;
                };
                changeId?: string;
                /** Format: date-time */
                occurredAt?: string;
                /** @constant */
                type: "OccurrenceCorrected";
            } | {
                change: {
                    eventId: string;
                    reason: string;
                };
                changeId?: string;
                /** Format: date-time */
                occurredAt?: string;
                /** @constant */
                type: "FactRetracted";
            } | {
                change: {
                    evidence: string;
                    /** Format: date-time */
                    from: string;
                    /** @enum {string} */
                    reason: "access-denied" | "customer-unreachable" | "force-majeure";
                    ticketId?: string;
                    /** Format: date-time */
                    until: string;
                };
                changeId?: string;
                /** Format: date-time */
                occurredAt?: string;
                /** @constant */
                type: "WorkExcused";
            } | {
                change: {
                    /** @enum {string} */
                    reason: "duplicate" | "spam" | "reported-in-error";
                    ticketId?: string;
                };
                changeId?: string;
                /** Format: date-time */
                occurredAt?: string;
                /** @constant */
                type: "TicketVoided";
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        PublishPriceListRequest: {
            data: {
                prices: {
                    [key: string]: unknown;
                };
                version: number;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        Ready: {
            /** @description How far the view is behind. */
            lag: {
                events: number;
                seconds: number;
            };
            /** @description Position of the newest event in the store, and of the newest that the view has taken in. */
            store: string | null;
            view: string | null;
        };
        ReceiveFaultyPieceRequest: {
            data: {
                serialNumber: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        RecordCustomerResponseRequest: {
            data: {
                reason?: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        /** @description The answer to a command that was accepted: `minPosition` of a later question makes sure that it shows there. */
        Recorded: {
            position: string | null;
            revision: number;
        };
        /** @description The answer to a stage of a change: under which id it goes on. */
        RecordedChange: {
            changeId: string;
            position: string | null;
            revision: number;
        };
        RecordTechnicianArrivalRequest: {
            data: {
                technician: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        RefusalRequest: {
            data: {
                reason: string;
            };
            /**
             * Format: date-time
             * @description When it was refused; default: now.
             */
            occurredAt?: string;
        };
        RegisterCustomerRequest: {
            /** @description A pseudonym, never a name. */
            customerId: string;
            data: {
                customerId?: string;
                email: string;
                name: string;
                phone?: string;
                priceLevel?: number | string;
            };
            /**
             * Format: date-time
             * @description Default: now.
             */
            occurredAt?: string;
        };
        ReopenTicketRequest: {
            data: {
                reason: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        /** @description The report that a ticket begins with. */
        ReportTicketRequest: {
            data: {
                /** @enum {string} */
                channel: "phone" | "email" | "portal";
                customerId: string;
                /** @enum {string} */
                kind: "fault" | "change" | "question";
                product?: string;
                serialNumber?: string;
                subject: string;
                ticketId?: string;
                topic?: string;
            };
            /**
             * Format: date-time
             * @description When the customer reported it; default: now.
             */
            occurredAt?: string;
            /** @description Default: a new one. */
            ticketId?: string;
        };
        RequestAdjustmentRequest: {
            data: {
                ticketId?: string;
                what: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        RequestTechnicianRequest: {
            data: {
                by: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        ResolveTicketRequest: {
            data: {
                summary: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        RestoreConfigurationRequest: {
            data: {
                backupId?: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        RuleOutRemoteResolutionRequest: {
            data: {
                reason: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        SetPriceLevelRequest: {
            data: {
                customerId?: string;
                /** Format: date */
                from: string;
                priceLevel: number | string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        ShipReplacementRequest: {
            data: {
                backupId?: string;
                carrier: string;
                serialNumber: string;
                ticketId?: string;
                trackingNumber: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        SignContractRequest: {
            data: {
                contractId: string;
                customerId?: string;
                /** Format: date */
                from: string;
                termsId: string;
                termsVersion: number;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        /** @description An approval, or a withdrawal. */
        StageRequest: {
            /**
             * Format: date-time
             * @description When it was approved or withdrawn; default: now.
             */
            occurredAt?: string;
        };
        TakeBackupRequest: {
            data: {
                backupId: string;
                contractId: string;
                customerId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
        /** @description A ticket as a list shows it. */
        TicketLine: {
            contractId: string | null;
            customerId: string;
            /** @description Some of its facts were corrected or retracted. */
            isCorrected: boolean;
            /** @description Some of its facts were recorded more than a day after they had happened. */
            isLate: boolean;
            /** @enum {string} */
            kind: "change" | "fault" | "question";
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            resolvedAt: string | null;
            /** @description Newest of its stream. */
            revision: number;
            termsId: string | null;
            termsVersion: number | null;
            ticketId: string;
            /** Format: date-time */
            voidedAt: string | null;
        };
        /** @description A ticket with its facts, as recorded, and the verdicts on its promises. */
        TicketPage: {
            /**
             * Format: date-time
             * @description `null` where all is known that was recorded.
             */
            asKnownAt: string | null;
            /** Format: date-time */
            asOf: string;
            contractId: string | null;
            customerId: string;
            facts: components["schemas"]["FactLine"][];
            /** @description Some of its facts were corrected or retracted. */
            isCorrected: boolean;
            /** @description Some of its facts were recorded more than a day after they had happened. */
            isLate: boolean;
            /** @enum {string} */
            kind: "change" | "fault" | "question";
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            resolvedAt: string | null;
            /** @description Newest of its stream. */
            revision: number;
            termsId: string | null;
            termsVersion: number | null;
            ticketId: string;
            verdicts: components["schemas"]["Verdict"][];
            /** Format: date-time */
            voidedAt: string | null;
        } | {
            /**
             * Format: date-time
             * @description `null` where all is known that was recorded.
             */
            asKnownAt: string | null;
            /** Format: date-time */
            asOf: string;
            customerId: string;
            facts: components["schemas"]["FactLine"][];
            reportedAt: null;
            revision: number;
            ticketId: string;
            verdicts: components["schemas"]["Verdict"][];
        };
        /** @description One row: a promise, and whether it was kept (judging: "What a row carries"; the order of the fields is fixed). */
        Verdict: {
            binding: boolean;
            calendarId: string | null;
            calendarVersion: number | null;
            contractId?: string;
            customerId: string;
            /** Format: date-time */
            dueAt: string | null;
            excused: boolean;
            guarantee: components["schemas"]["GuaranteeId"];
            /** @description `yyyy-mm`, for verdicts about a contract's month. */
            month?: string;
            /** @enum {string} */
            outcome: "breached" | "met" | "not-applicable" | "running" | "superseded";
            overtakenBy?: string[];
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            stoppedAt: string | null;
            termsId: string | null;
            termsVersion: number | null;
            ticketId?: string;
        };
        WithdrawTechnicianRequestRequest: {
            data: {
                by: string;
                ticketId?: string;
            };
            /**
             * Format: date-time
             * @description When it happened; default: now.
             */
            occurredAt?: string;
        };
    };
    responses: {
        /** @description It was recorded or decided before, or the stream went on meanwhile. Codes: `CHANGE_ALREADY_DECIDED`, `CHANGE_ALREADY_PROPOSED`, `TICKET_ALREADY_REPORTED`, `WRONG_EXPECTED_REVISION`. */
        Clash: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not as described here; `field` says what does not fit. Codes: `EMPTY_TEXT`, `INVALID_CURSOR`, `INVALID_DATE`, `INVALID_FIELD`, `INVALID_IDEMPOTENCY_KEY`, `INVALID_IDENTIFIER`, `INVALID_IF_MATCH`, `INVALID_INSTANT`, `INVALID_POSITION`, `MALFORMED_REQUEST`, `MISSING_FIELD`, `SIGN_IN_EXPIRED`, `STREAM_MISMATCH`, `UNKNOWN_FIELD`. */
        MalformedRequest: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Whoever asks may not. Codes: `FOREIGN_ORIGIN`, `LINK_USED_UP`, `NOT_ALLOWED`, `NOT_THE_PROPOSER`, `NO_ROLE`, `ONLY_ON_THIS_MACHINE`, `ROUTE_WITHOUT_RULE`, `SIGN_IN_REFUSED`. */
        NotAllowed: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing of that name, or nothing that whoever asks may know of. Codes: `SIGN_IN_NOT_OFFERED`, `TICKET_NOT_REPORTED`, `UNKNOWN_API_KEY`, `UNKNOWN_CHANGE`, `UNKNOWN_RESOURCE`, `UNKNOWN_TICKET`. */
        NotFound: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ask again after the seconds of `Retry-After`. Codes: `NOT_READY`, `OUTCOME_UNKNOWN`, `STORE_UNAVAILABLE`, `VIEW_BEHIND`. */
        NotReady: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or what was shown is not taken. Codes: `API_KEY_EXPIRED`, `API_KEY_REVOKED`, `INVALID_API_KEY`, `INVALID_ID_TOKEN`, `NOT_SIGNED_IN`, `SESSION_ENDED`. */
        NotSignedIn: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The stream is not at the revision of `If-Match`. Nothing was recorded. Codes: `WRONG_EXPECTED_REVISION`. */
        PreconditionFailed: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Any other problem. */
        Problem: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A well-formed request that the rules refuse. Nothing was recorded. Codes: `BEFORE_REPORT`, `CALENDAR_ALREADY_PUBLISHED`, `CHANGE_NOT_DESCRIBED`, `END_BEFORE_START`, `IDEMPOTENCY_KEY_REUSED`, `IMPOSSIBLE_ROLES`, `INVALID_EXPIRY`, `INVALID_PERSON`, `INVALID_TERMS`, `IN_THE_FUTURE`, `NEEDS_APPROVAL`, `NOTHING_TO_ERASE`, `NOT_DELIVERED`, `NOT_ESCALATED`, `NOT_RESOLVED`, `NOT_SHIPPED`, `NO_HARDWARE_FAULT`, `OWN_ROLES_ONLY`, `RESERVED_PERSON`, `SAME_PERSON`, `TERMS_ALREADY_PUBLISHED`, `TICKET_VOIDED`, `UNKNOWN_CALENDAR`, `UNKNOWN_EVENT`, `UNKNOWN_TERMS`. */
        Refused: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request holds too much. Codes: `APPEND_TOO_LARGE`, `REQUEST_TOO_LARGE`. */
        TooLarge: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Ask again after the seconds of `Retry-After`. Codes: `TOO_MANY_REQUESTS`, `TOO_MANY_STREAMS`. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not `application/json`. Codes: `UNSUPPORTED_MEDIA_TYPE`. */
        UnsupportedMediaType: {
            headers: {
                "X-Correlation-ID": components["headers"]["CorrelationId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The language of sentences: `en` (default) or `sk`.
         * @example sk
         */
        AcceptLanguage: string;
        /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
        CorrelationId: string;
        /**
         * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
         * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
         */
        IdempotencyKey: string;
        /**
         * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
         * @example "5"
         */
        IfMatch: string;
        /** @description The `ETag` of the answer that one has: where it is still the answer, it is not sent again (304). */
        IfNoneMatch: string;
        /** @description The `id` of the last event that one has; browsers send it by themselves. */
        LastEventId: string;
    };
    requestBodies: never;
    headers: {
        /** @description As the request stated it, or else the request’s own id. */
        CorrelationId: string;
        /** @description Of a command, the new revision of the stream, `"5"`. Of a question, the same where there is one, and a hash of the answer, `"5.hash"`. `If-Match` takes either. */
        ETag: string;
        /** @description In seconds. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    showPage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    showFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which doc. */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    showInterface: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    showAccessLog: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the answer that one has: where it is still the answer, it is not sent again (304). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which access log. */
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        lines: components["schemas"]["AccessLine"][];
                    };
                };
            };
            /** @description The answer is the one that the asker has. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    proposeCalendarChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which calendar. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeCalendarChangeRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    approveCalendarChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which calendar. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    showCalendarChangeEffect: {
        parameters: {
            query?: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the answer that one has: where it is still the answer, it is not sent again (304). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which calendar. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Effect"];
                };
            };
            /** @description The answer is the one that the asker has. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    refuseCalendarChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which calendar. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawCalendarChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which calendar. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    registerCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCustomerRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        customerId: string;
                        position: string | null;
                        revision: number;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    takeBackup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which customer. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackupRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    amendContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which customer. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendContractRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    endContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which customer. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndContractRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    signContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which customer. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignContractRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    performPbxCheck: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which customer. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PerformPbxCheckRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    setPriceLevel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which customer. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPriceLevelRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    giveRepeatWarning: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which customer. */
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveRepeatWarningRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    proposeCustomerChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeCustomerChangeRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    approveCustomerChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    showCustomerChangeEffect: {
        parameters: {
            query?: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the answer that one has: where it is still the answer, it is not sent again (304). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Effect"];
                };
            };
            /** @description The answer is the one that the asker has. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    refuseCustomerChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawCustomerChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    followLive: {
        parameters: {
            query?: {
                /** @description The `id` of the last event that they have; for those who can't set the header `Last-Event-ID`, which goes before it. */
                lastEventId?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `id` of the last event that one has; browsers send it by themselves. */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the answer that one has: where it is still the answer, it is not sent again (304). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: components["schemas"]["ApiKeyLine"][];
                    };
                };
            };
            /** @description The answer is the one that the asker has. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    makeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeApiKeyRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        expiresAt: string;
                        key: string;
                        keyId: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which key. */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyLine"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    showMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the answer that one has: where it is still the answer, it is not sent again (304). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The answer is the one that the asker has. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    showSignInMeans: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        link: boolean;
                        openIdConnect: boolean;
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    signIn: {
        parameters: {
            query: {
                token: string;
            };
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    beginOidc: {
        parameters: {
            query?: {
                /** @description A path of ours to go on to. */
                returnTo?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The browser goes on there. */
            302: {
                headers: {
                    Location?: string;
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    endOidc: {
        parameters: {
            query?: {
                code?: unknown;
                error?: unknown;
                iss?: unknown;
                state?: unknown;
            };
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["MalformedRequest"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    proposeSupplierChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeSupplierChangeRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    approveSupplierChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    showSupplierChangeEffect: {
        parameters: {
            query?: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the answer that one has: where it is still the answer, it is not sent again (304). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Effect"];
                };
            };
            /** @description The answer is the one that the asker has. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    refuseSupplierChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawSupplierChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    publishPriceList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishPriceListRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    holdTraining: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldTrainingRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    proposeTermsChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which term. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeTermsChangeRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    approveTermsChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which term. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    showTermsChangeEffect: {
        parameters: {
            query?: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the answer that one has: where it is still the answer, it is not sent again (304). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which term. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Effect"];
                };
            };
            /** @description The answer is the one that the asker has. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    refuseTermsChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which term. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawTermsChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which term. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                contractId?: string;
                customerId?: string;
                /** @description Has a verdict on this promise. */
                guarantee?: components["schemas"]["GuaranteeId"];
                /** @description Some of its facts were corrected or retracted. */
                isCorrected?: boolean;
                /** @description Some of its facts were recorded more than a day after they had happened. */
                isLate?: boolean;
                kind?: "fault" | "change" | "question";
                /** @description Rows on a page; default 50. A CSV has all rows, whatever this says. */
                limit?: number;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
                /** @description Has a verdict of this outcome, on that promise where both are given. */
                outcome?: "met" | "breached" | "running" | "superseded" | "not-applicable";
                /** @description Reported at or after. */
                reportedFrom?: string;
                /** @description Reported before. */
                reportedUntil?: string;
                /** @description Default: the newest report first. */
                sort?: "reported" | "reported-descending" | "id" | "id-descending";
                state?: "open" | "resolved" | "voided";
                /** @description A part of the ticket's id. */
                text?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the answer that one has: where it is still the answer, it is not sent again (304). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description `null` where all is known that was recorded.
                         */
                        asKnownAt: string | null;
                        /** Format: date-time */
                        asOf: string;
                        /** @description `after` of the next page; `null` on the last one. */
                        next?: string | null;
                        tickets: components["schemas"]["TicketLine"][];
                    };
                    "text/csv": string;
                };
            };
            /** @description The answer is the one that the asker has. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    reportTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportTicketRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        position: string | null;
                        revision: number;
                        ticketId: string;
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    proposeTicketChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeTicketChangeRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    approveTicketChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which ticket. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    showTicketChangeEffect: {
        parameters: {
            query?: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the answer that one has: where it is still the answer, it is not sent again (304). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which ticket. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Effect"];
                };
            };
            /** @description The answer is the one that the asker has. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    refuseTicketChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which ticket. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawTicketChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which change proposal. */
                changeId: string;
                /** @description Which ticket. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedChange"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    showTicket: {
        parameters: {
            query?: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
            };
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description The `ETag` of the answer that one has: where it is still the answer, it is not sent again (304). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPage"];
                };
            };
            /** @description The answer is the one that the asker has. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    acknowledgeTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeTicketRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    requestAdjustment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAdjustmentRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    adjustReplacement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustReplacementRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    giveAdvice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveAdviceRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    recordTechnicianArrival: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTechnicianArrivalRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    bounceAcknowledgement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BounceAcknowledgementRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    classifyTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyTicketRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    recordCustomerResponse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCustomerResponseRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    awaitCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwaitCustomerRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    deliverReplacement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliverReplacementRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    dispatchTechnician: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchTechnicianRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    escalateToPaid: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalateToPaidRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    receiveFaultyPiece: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveFaultyPieceRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    confirmHardwareFault: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmHardwareFaultRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    neutraliseFault: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NeutraliseFaultRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    logOnSiteWork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogOnSiteWorkRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    logPaidWork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogPaidWorkRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    logRemoteWork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogRemoteWorkRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    reopenTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenTicketRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    resolveTicket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveTicketRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    restoreConfiguration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreConfigurationRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    ruleOutRemoteResolution: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleOutRemoteResolutionRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    shipReplacement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShipReplacementRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawTechnicianRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawTechnicianRequestRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    requestTechnician: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestTechnicianRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    logTravel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /**
                 * @description Makes the request safe to repeat: the same key with the same body answers as the first time, and nothing is recorded twice. The same key with another body is refused (422).
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The `ETag` of an earlier answer about the same ticket, customer or publication: the request is refused (412) where anything was recorded since. `*` for anything that exists.
                 * @example "5"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which ticket. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogTravelRequest"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recorded"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Clash"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    endAllSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Which user. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    showHealthLive: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        alive: true;
                    };
                };
            };
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    showHealthReady: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences: `en` (default) or `sk`.
                 * @example sk
                 */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description What ties together everything that belongs to one cause; it is kept with what is recorded. Default: an id of the request’s own. */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["CorrelationId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
}
