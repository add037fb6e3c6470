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
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit
         * @description For: manager, auditor.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calendars
         * @description For: agent, manager, auditor, customer.
         */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show calendar
         * @description For: agent, manager, auditor, customer.
         */
        get: operations["showCalendar"];
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
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes
         * @description Without `asOf`: as everything that was recorded has it.
         *
         *     For: agent, manager, auditor.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show compliance counts
         * @description For: agent, manager, auditor, customer.
         */
        get: operations["showComplianceCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compliance/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show compliance report
         * @description For: agent, manager, auditor, customer.
         */
        get: operations["showComplianceReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contractId}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show contract verdict explanations
         * @description For: agent, manager, auditor, customer.
         */
        get: operations["showContractVerdictExplanations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{contractId}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show contract verdicts
         * @description For: agent, manager, auditor, customer.
         */
        get: operations["showContractVerdicts"];
        put?: never;
        post?: never;
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
        /**
         * List customers
         * @description For: agent, manager, auditor, customer.
         */
        get: operations["listCustomers"];
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
    "/api/v1/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show customer
         * @description For: agent, manager, auditor, customer.
         */
        get: operations["showCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show customer account
         * @description For: agent, manager, auditor, customer.
         */
        get: operations["showCustomerAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show customer advice
         * @description For: agent, manager, auditor, customer.
         */
        get: operations["showCustomerAdvice"];
        put?: never;
        post?: never;
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
    "/api/v1/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show verdict due
         * @description The clocks that run out next, with the service time that is left until then.
         *
         *     For: agent, manager, auditor, customer.
         */
        get: operations["showVerdictDue"];
        put?: never;
        post?: never;
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
    "/api/v1/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List terms
         * @description For: agent, manager, auditor, customer.
         */
        get: operations["listTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/terms/{id}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show terms
         * @description For: agent, manager, auditor, customer.
         */
        get: operations["showTerms"];
        put?: never;
        post?: never;
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
    "/api/v1/tickets/{ticketId}/explanations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show ticket explanations
         * @description The verdicts, each with its reasons: clause, evidence, every interval that counted or did not.
         *
         *     For: agent, manager, auditor, customer.
         */
        get: operations["showTicketExplanations"];
        put?: never;
        post?: never;
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
    "/api/v1/tickets/{ticketId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show ticket history
         * @description The instants that somebody can move to: about all facts, whenever they are asked for.
         *
         *     For: agent, manager, auditor, customer.
         */
        get: operations["showTicketHistory"];
        put?: never;
        post?: never;
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
    "/api/v1/tickets/{ticketId}/service-hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show ticket service hours
         * @description Open and closed time, to be drawn beneath the clocks.
         *
         *     For: agent, manager, auditor, customer.
         */
        get: operations["showTicketServiceHours"];
        put?: never;
        post?: never;
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
    "/api/v1/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show verdicts
         * @description The rows behind a number of `/compliance`: asked with its month, customer, guarantee and so on, as many as it says.
         *
         *     For: agent, manager, auditor, customer.
         */
        get: operations["showVerdicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what if ask
         * @description Judges promises again as if something else had been promised; nothing is changed by asking.
         *
         *     For: manager, auditor.
         */
        get: operations["showWhatIfAsk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/what-if/flips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what if flips
         * @description The verdicts that would be others, as a table.
         *
         *     For: manager, auditor.
         */
        get: operations["showWhatIfFlips"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** @description What a customer's month used and cost, as of and as known at the instants that its world was opened for. */
        Account: {
            allowances: components["schemas"]["Allowance"][];
            /** Format: date-time */
            asKnownAt: string | null;
            /** Format: date-time */
            asOf: string;
            customerId: string;
            /** @description Unfounded ones too: they count 0. */
            lines: components["schemas"]["ChargeLine"][];
            /** @description `yyyy-mm` */
            month: string;
            /** @description Those in force in the month, in order. */
            priceLevels: components["schemas"]["AccountedPriceLevel"][];
            /** @description The sum of the lines, EUR without VAT; without the price of the package. */
            total: string;
            /** @description Lines that lack a ground. */
            unfounded: number;
            /** @description Lines that no price list names a price for: the total is short of them. */
            unpriced: number;
        };
        /** @description A factor that the hourly rate is multiplied by. */
        AccountedPriceLevel: {
            /** @description The local midnight from which it holds; `null` where it always did. */
            from: string | null;
            priceLevel: string;
            /** @description What set it; `null` where nobody did, and it is 1. */
            setBy: components["schemas"]["Evidence"] | null;
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
        Advice: components["schemas"]["PackageAdvice"] | components["schemas"]["TrainingAdvice"] | components["schemas"]["WarningAdvice"];
        Advised: {
            advice: components["schemas"]["Advice"][];
            /**
             * Format: date-time
             * @description `null` where all is known that was recorded.
             */
            asKnownAt: string | null;
            /** Format: date-time */
            asOf: string;
            customerId: string;
        };
        /** @description Terms that a contract holds, or held, for some days. */
        AgreedTerms: {
            contractId: string;
            /** @description The local day that begins with them, as agreed: `2026-01-02`. */
            from: string;
            termsId: string;
            termsVersion: number;
            /** @description The local day that they no longer cover; `null` where nothing has ended them. */
            until: string | null;
        };
        /** @description A contract's included time of one month and what was drawn from it (terms, section 6). */
        Allowance: {
            /** @description The contract signed or amended that gives the month its terms. */
            agreedBy: components["schemas"]["Evidence"];
            contractId: string;
            /** @description In order of start. */
            entries: components["schemas"]["AllowanceEntry"][];
            includedMinutes: number;
            /** @description Was left when the month ended. */
            lapsedMinutes: number;
            /** @description Can still be used; nothing once the month has ended. */
            leftMinutes: number;
            /** @description `yyyy-mm` */
            month: string;
            /** @enum {string} */
            of: "on-site" | "remote";
            /** @description Remote management that the kind of its ticket keeps from using included time; it is not charged either. */
            outside: components["schemas"]["AllowanceEntry"][];
            overrunMinutes: number;
            termsId: string;
            termsVersion: number;
            usedMinutes: number;
            /** @description IANA name of the zone whose months count. */
            zone: string;
        };
        /** @description What one logged piece of work took of a month's included time. Minutes may have fractions. */
        AllowanceEntry: {
            fact: components["schemas"]["Evidence"];
            includedMinutes: number;
            minutes: number;
            /** @description Beyond the included time. Nobody is charged for it here: what work on site costs is a line of its own. */
            overrunMinutes: number;
            /** Format: date-time */
            startedAt: string;
            /** @description `null` for a check of the exchange. */
            ticketId: string | null;
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
        /** @description A fact as an auditor reads it. */
        AuditLine: {
            /** @description Who recorded it. */
            actor: string;
            data: unknown;
            eventId: string;
            importId: string | null;
            marks: ("corrected" | "imported" | "late" | "retracted")[];
            /** Format: date-time */
            occurredAt: string;
            position: number;
            /**
             * Format: date-time
             * @description What *as known at* goes by.
             */
            recordedAt: string;
            /**
             * Format: date-time
             * @description Differs where an import claims another.
             */
            recordedByStoreAt: string;
            revision: number;
            stream: string;
            type: string;
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
        /** @description A business calendar as it is published: versioned data, never code. What counts is the list of dates that was published, whatever a rule or a library of holidays says. */
        BusinessCalendar: {
            daysOfRest: components["schemas"]["NamedDate"][];
            exceptions: components["schemas"]["ExceptionalDate"][];
            id: string;
            /** @description The zone's offsets over the horizon as known at publication. The first entry stands at the horizon's first midnight. Judging uses these, so that newer zone data changes no old verdict. */
            offsetChanges?: components["schemas"]["OffsetChange"][];
            /** @description Public holidays on which work goes on: they close nothing, but one reading of § 122 (3) moves an end of weeks. */
            publicHolidays: components["schemas"]["NamedDate"][];
            /** @description IANA name, `Europe/Bratislava`. */
            timezone: string;
            /** @description First local date of the horizon; without it the calendar reaches back to the year 1. */
            validFrom?: string;
            /** @description Local date whose midnight ends the horizon; without it the calendar reaches to the end of the year 9999. */
            validUntil?: string;
            version: number;
            weekly: {
                fri?: [
                    string,
                    string
                ][];
                mon?: [
                    string,
                    string
                ][];
                sat?: [
                    string,
                    string
                ][];
                sun?: [
                    string,
                    string
                ][];
                thu?: [
                    string,
                    string
                ][];
                tue?: [
                    string,
                    string
                ][];
                wed?: [
                    string,
                    string
                ][];
            };
        };
        CalendarLine: {
            approvedBy: string | null;
            calendarId: string;
            calendarVersion: number;
            /** @description SHA-256 over its content as it is judged by, in the form of RFC 8785: equal where nothing differs. */
            contentHash: string;
            /** Format: date-time */
            publishedAt: string | null;
            publishedBy: string | null;
            /** @description Why this version was published. */
            reason: string | null;
            timezone: string;
            /** @description Its horizon, local dates; `null` where it has no end. */
            validFrom: string | null;
            validUntil: string | null;
        };
        ChangedFact: {
            eventId: string;
            /** Format: date-time */
            occurredAt: string;
            type: string;
        };
        /** @description A change that takes two people, as a list shows it. */
        ChangeLine: {
            calendarId?: string;
            changeId: string;
            customerId?: string;
            data: unknown;
            /**
             * Format: date-time
             * @description When the decision was recorded.
             */
            decidedAt?: string;
            decidedBy?: string;
            /** @description The fact that it would move or take back: what it was, and when it happened as far as is known. */
            fact?: components["schemas"]["ChangedFact"];
            /** @description Type of the event that an approval records. */
            kind: string;
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            /** @description Why it was refused. */
            refusalReason?: string;
            /** @enum {string} */
            state: "approved" | "open" | "refused" | "withdrawn";
            stream: string;
            termsId?: string;
            ticketId?: string;
        };
        /**
         * @description What was done.
         * @enum {string}
         */
        ChargedWork: "on-site" | "paid-on-site" | "paid-remote" | "travel";
        /**
         * @description What is worth knowing of a charge that counts.
         * @enum {string}
         */
        ChargeFlag: "cause-not-stated" | "included-time-left" | "no-price-list";
        /** @description One entry of an account (terms, section 6). */
        ChargeLine: {
            /**
             * Format: date-time
             * @description When the written agreement was reached that the reason comes from, also where that was too late.
             */
            agreedAt: string | null;
            /** @description EUR without VAT, rounded half up to cents; `null` where no price list names a price. */
            amount: string | null;
            basis: components["schemas"]["HalfHourBasis"] | components["schemas"]["PriceListBasis"];
            /** @description The contract that the ticket was reported under. */
            contractId: string | null;
            customerId: string;
            /** @description The logged work that is charged. */
            fact: components["schemas"]["Evidence"];
            flags: components["schemas"]["ChargeFlag"][];
            /** @description What gives the charge its grounds or takes them: escalation, fault finding, warning, voiding. */
            grounds: components["schemas"]["Evidence"][];
            /** @description Minutes of included time that were left when the work began; `null` where it could not have used any. */
            includedMinutesLeft: number | null;
            /** @description False where the arithmetic gives whole cents. */
            isRounded: boolean;
            /** @description As logged. */
            minutes: number;
            /** @description Where any is missing the charge is unfounded and counts 0. */
            missingGrounds: components["schemas"]["MissingGround"][];
            /** @description `yyyy-mm`: the local month in which the work began. */
            month: string;
            /** @description Why it is paid work; `null` for travel and work on site, which need no reason. */
            reason: ("allowance-exhausted" | "fault-finding-over-15-minutes" | "remote-configuration" | "repeated-question" | "unrelated-help") | null;
            /** Format: date-time */
            startedAt: string;
            ticketId: string;
            work: components["schemas"]["ChargedWork"];
            /** @description IANA name of the zone whose months count. */
            zone: string;
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
        /** @enum {string} */
        ClosedFor: "day-of-rest" | "night" | "weekend";
        /** @description Whether every expected duty of a month has exactly one row. */
        Completeness: {
            expected: number;
            findings: components["schemas"]["CompletenessFinding"][];
        };
        CompletenessFinding: {
            contractId?: string;
            customerId: string;
            /** @enum {string} */
            finding: "double" | "missing" | "unexpected";
            guarantee: components["schemas"]["GuaranteeId"];
            /** @description `yyyy-mm` */
            month: string;
            ticketId?: string;
        };
        /** @description How many promises of one kind to one customer, whose clocks started in one local month, ended in one way. */
        ComplianceCount: {
            /** @description False for targets, which never count in a rate. */
            binding: boolean;
            count: number;
            customerId: string;
            excused: boolean;
            guarantee: components["schemas"]["GuaranteeId"];
            /** @description `yyyy-mm` */
            month: string;
            /**
             * @description `met` also where only excused time made it so: those are counted apart.
             * @enum {string}
             */
            outcome: "breached" | "met" | "not-applicable" | "running" | "superseded";
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
        ContractExplanations: {
            /**
             * Format: date-time
             * @description `null` where all is known that was recorded.
             */
            asKnownAt: string | null;
            /** Format: date-time */
            asOf: string;
            contractId: string;
            explanations: components["schemas"]["ExplainedVerdictOfExplained"][];
        };
        CustomerEvidence: {
            /** @description Those whose time a correction moved. */
            corrected: number;
            customerId: string;
            /** @description Recorded long after they happened (`LATE_AFTER_HOURS`). */
            late: number;
            longestDelay: {
                delay: number;
                stream: string;
                type: string;
            } | null;
            /** @description Recorded for the tickets that have rows in the month, or for their customers in it, and struck. */
            retracted: number;
        };
        /** @description A customer as a list shows them. */
        CustomerLine: {
            /** @description Every version of every contract, by its first day; days are local ones, as agreed. */
            contracts: components["schemas"]["AgreedTerms"][];
            customerId: string;
            /** @description `null` where nobody has said it, or it was erased. */
            name: string | null;
            /** @description Reported, not voided, and not resolved or reopened since. */
            openTickets: number;
        };
        CustomerTally: {
            broken: number;
            customerId: string;
            /** @description The part of `kept` that holds only because of excused time. */
            excused: number;
            /** @description Kept, also where only excused time made it so. */
            kept: number;
            notApplicable: number;
            /** @description Kept of kept and broken; `null` where nothing has been decided, and for targets. */
            rate: components["schemas"]["Fraction"] | null;
            /** @description The same if no time had been excused. */
            rateWithoutExcuses: components["schemas"]["Fraction"] | null;
            running: number;
            superseded: number;
            /** @description The least margin; of equals the first one. */
            worst: components["schemas"]["Margin"] | null;
            /** @description The least one in service time, of the promises that count by it: it can be another ticket's. */
            worstInServiceTime: components["schemas"]["Margin"] | null;
        };
        /** @description What a day is called; null in a language for which no name was published. */
        DayName: {
            en: string | null;
            sk: string | null;
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
        /** @description When a running clock is due. */
        DueLine: {
            /** @description False for targets. */
            binding: boolean;
            contractId?: string;
            customerId: string;
            /** Format: date-time */
            dueAt: string;
            guarantee: components["schemas"]["GuaranteeId"];
            /** @description `yyyy-mm` */
            month?: string;
            /** @description Service time by the calendar that the promise counts by; elapsed time where it counts by none. Rounded down. */
            openSecondsLeft: number;
            /** Format: date-time */
            startedAt: string;
            ticketId?: string;
        };
        /** @description What a proposal would change. */
        Effect: {
            /** Format: date-time */
            asOf: string;
            changeId: string;
            verdicts: components["schemas"]["ShownDifference"][];
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
        /** @description A fact as an explanation shows it: where it stands, both its times, and what makes it remarkable. */
        Evidence: {
            correctedBy?: {
                id: string;
                reason: unknown;
                /** Format: date-time */
                recordedAt: string;
            };
            id: string;
            /** @constant */
            late?: true;
            /** Format: date-time */
            occurredAt: string;
            /** Format: date-time */
            recordedAt: string;
            revision: number;
            /**
             * Format: date-time
             * @description When it happened as first stated, where a correction moved it.
             */
            statedAt?: string;
            stream: string;
            type: string;
        };
        /** @description One date whose service hours are its own, also where it is a day of rest. */
        ExceptionalDate: {
            date: string;
            /** @description Empty where the date is closed. */
            intervals: [
                string,
                string
            ][];
        };
        ExplainedVerdict: {
            sentence: {
                en: string;
                sk: string;
            };
            verdict: components["schemas"]["Verdict"];
        };
        /** @description A verdict with its reasons. The explanation has every sentence in both languages; this one is for the reader at hand. */
        ExplainedVerdictOfExplained: {
            explanation: components["schemas"]["Explanation"];
            sentence: string;
            verdict: components["schemas"]["Verdict"];
        };
        /** @description A verdict with its reasons: everything that somebody who disputes it needs. */
        Explanation: {
            clause: {
                en: string;
                sk: string;
            };
            contract: {
                contractId: string;
                evidence: components["schemas"]["Evidence"];
            } | null;
            evidence: components["schemas"]["Evidence"][];
            groundLostBy: components["schemas"]["Evidence"] | null;
            header: {
                /** Format: date-time */
                asOf: string;
                engine: string;
                /** @description Version of the runtime's time-zone data, which only proposes: judging uses the offsets that calendars carry. */
                timeZoneData: string;
            };
            sentence: {
                en: string;
                sk: string;
            };
            started: components["schemas"]["Evidence"] | null;
            stopped: components["schemas"]["Evidence"] | null;
            supersededBy: components["schemas"]["Evidence"] | null;
            time: components["schemas"]["TimeExplained"] | null;
            voidedBy: components["schemas"]["Evidence"] | null;
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
        /** @description A verdict that would be another one, as a line of a table; nothing before where it would be new, nor after where gone. */
        FlipLine: {
            binding: boolean;
            contractId: string | null;
            customerId: string;
            dueAfter: string | null;
            dueBefore: string | null;
            excusedAfter: boolean | null;
            excusedBefore: boolean | null;
            guarantee: components["schemas"]["GuaranteeId"];
            /** @description `yyyy-mm`, of a contract's month. */
            month: string | null;
            outcomeAfter: ("breached" | "met" | "not-applicable" | "running" | "superseded") | null;
            outcomeBefore: ("breached" | "met" | "not-applicable" | "running" | "superseded") | null;
            sentenceAfter: string | null;
            sentenceBefore: string | null;
            /** Format: date-time */
            stoppedAt: string | null;
            ticketId: string | null;
        };
        /** @description An exact share: so many kept of so many that were decided. */
        Fraction: {
            kept: number;
            of: number;
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
        GuaranteeTally: {
            broken: number;
            /** @description The part of `kept` that holds only because of excused time. */
            excused: number;
            guarantee: components["schemas"]["GuaranteeId"];
            /** @description Kept, also where only excused time made it so. */
            kept: number;
            notApplicable: number;
            /** @description Kept of kept and broken; `null` where nothing has been decided, and for targets. */
            rate: components["schemas"]["Fraction"] | null;
            /** @description The same if no time had been excused. */
            rateWithoutExcuses: components["schemas"]["Fraction"] | null;
            running: number;
            superseded: number;
            /** @description The least margin; of equals the first one. */
            worst: components["schemas"]["Margin"] | null;
            /** @description The least one in service time, of the promises that count by it: it can be another ticket's. */
            worstInServiceTime: components["schemas"]["Margin"] | null;
        };
        /** @description Paid work: started half hours at the hourly rate, multiplied by the customer's price level. */
        HalfHourBasis: {
            /** @constant */
            by: "half-hours";
            halfHourlyRate: string;
            halfHours: number;
            hourlyRate: string;
            priceLevel: string;
            /** @description What set that level; `null` where nobody did, and it is 1. */
            priceLevelSetBy: components["schemas"]["Evidence"] | null;
            /**
             * @description Whether an entry starts half hours for itself, or adds to those that its ticket had started before it.
             * @enum {string}
             */
            startedHalfHours: "per-entry" | "per-ticket";
        };
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
        HoursInterval: {
            /** @description Why it is closed; a day of rest is called by its own name. */
            closed?: {
                code: components["schemas"]["ClosedFor"];
                name: {
                    [key: string]: string;
                };
            };
            from: string;
            open: boolean;
            until: string;
        };
        /** @enum {string} */
        LedgerKind: "counted" | "day-of-rest" | "excused" | "night" | "paused" | "weekend";
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
        /** @description How much time was left when a promise was kept, or, below zero, by how much it was broken. Milliseconds. */
        Margin: {
            contractId?: string;
            customerId: string;
            duration: number;
            guarantee: components["schemas"]["GuaranteeId"];
            /** @description Broken and still not done: it grows. */
            isOpen: boolean;
            /** @description In the promise's own measure, where that is open time: service time, or that of the working days. */
            serviceTime: number | null;
            /** @description Whose promise it was: a ticket's, or that of a contract's month. */
            ticketId?: string;
        };
        Me: {
            customerId: string | null;
            id: string;
            means: components["schemas"]["Means"];
            roles: ("administrator" | "agent" | "auditor" | "customer" | "manager")[];
            /** @description IANA name of the zone in which this ledger's days and months are read; a ticket names its own. */
            timezone: string;
        };
        /**
         * @description By what somebody showed who they are.
         * @enum {string}
         */
        Means: "api-key" | "link" | "openid-connect";
        /**
         * @description What a charge lacks, so that it counts 0 (terms, section 6); no promise and no charge holds for a voided ticket.
         * @enum {string}
         */
        MissingGround: "caused-by-supplier" | "fault-finding-within-free-minutes" | "no-earlier-warning" | "no-written-agreement" | "ticket-voided";
        /** @description What a package cost in a month of a half year, EUR without VAT. */
        MonthlyPrice: {
            /** @description The contract signed or amended. */
            agreedBy: components["schemas"]["Evidence"];
            /** @description When the month of the half year began. */
            begins: string;
            contractId: string;
            pricePerMonth: string;
            termsId: string;
            termsVersion: number;
        };
        /** @description How a month's promises were kept. */
        MonthReport: {
            /** Format: date-time */
            asKnownAt: string | null;
            /** Format: date-time */
            asOf: string;
            completeness: components["schemas"]["Completeness"];
            /** @description The customer that it is restricted to. */
            customerId: string | null;
            evidence: {
                /** @description Those whose time a correction moved. */
                corrected: number;
                customers: components["schemas"]["CustomerEvidence"][];
                /** @description Recorded long after they happened (`LATE_AFTER_HOURS`). */
                late: number;
                lateAfterHours: number;
                longestDelay: {
                    delay: number;
                    stream: string;
                    type: string;
                } | null;
                /** @description Recorded for the tickets that have rows in the month, or for their customers in it, and struck. */
                retracted: number;
            };
            /**
             * @description Of this shape; a shape that breaks readers gets another number.
             * @constant
             */
            format: 1;
            /** @description `yyyy-mm`; a ticket's promise belongs to the local month in which its clock started. */
            month: string;
            /** @description What is binding. */
            promises: components["schemas"]["Tallied"];
            /** @description What is not, and never counts in a rate of kept promises. */
            targets: components["schemas"]["Tallied"];
            /** @description In which people read these two. */
            timezone: string;
            trend: components["schemas"]["Trend"];
        };
        /** @description A date with its name; short forms of a calendar leave the names out. */
        NamedDate: {
            /** @description Local date, `2026-01-06`. */
            date: string;
            en: string | null;
            sk: string | null;
        };
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
        /** @description From this instant on the zone's local clock is so many minutes ahead of UTC. */
        OffsetChange: {
            /** @description ISO 8601 in UTC. */
            at: string;
            offsetMinutes: number;
        };
        /** @description A recommendation to take a package, with the arithmetic (terms, section 7). Amounts are EUR without VAT. */
        PackageAdvice: {
            /** @constant */
            advise: "package";
            assumptions: [
                "unfounded-counts-nothing",
                "remote-work-in-included-time",
                "included-time-by-calendar-month",
                "rest-in-started-half-hours",
                "price-list-unchanged"
            ];
            /** @description Of equals the first. */
            cheapest: string | null;
            cost: {
                charges: string;
                /** @description Paid work that has its grounds, and what was charged by the price list, in order of start. */
                lines: components["schemas"]["ChargeLine"][];
                /** @description The packages that the customer had, a price for each month that began under one. */
                monthly: components["schemas"]["MonthlyPrice"][];
                packages: string;
                total: string;
            };
            /** @description The terms that the customer has a contract on at the instant asked about. */
            current: string | null;
            /** @description The half year: local dates, both included. */
            from: string;
            /** @description Entries that no price list names a price for: they are missing on both sides. */
            unpriced: number;
            until: string;
            /** @description Each ticket with paid work is one use; in order of its first paid work. */
            uses: string[];
            variants: {
                /** @description Six monthly prices. */
                packages: string;
                /** @description Of all paid work that has its grounds, in order of start. */
                paidWork: components["schemas"]["PackageCharge"][];
                pricePerMonth: string;
                /** @description What the customer would have saved; negative where the package would have been dearer. */
                saving: string;
                /** @description What would have been charged all the same. */
                stillCharged: string;
                termsId: string;
                termsVersion: number;
                total: string;
            }[];
        };
        /** @description What paid work would have been charged with under a package. */
        PackageCharge: {
            amount: string;
            /** @description The logged work. */
            fact: components["schemas"]["Evidence"];
            halfHours: number;
            /** @description Within the month's included time. */
            includedMinutes: number;
            minutes: number;
            priceLevel: string;
            /** Format: date-time */
            startedAt: string;
            ticketId: string;
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
        /** @description Travel and work on site: kilometres and minutes at the prices of the list in force; prices are `null` where none is. */
        PriceListBasis: {
            /** @constant */
            by: "price-list";
            /** @description Free of charge: covered by the hours included in the contract's month. */
            includedMinutes: number;
            kilometres: number;
            /** @description Those charged. */
            minutes: number;
            perHour: string | null;
            perKilometre: string | null;
            priceListPublishedBy: components["schemas"]["Evidence"] | null;
            priceListVersion: number | null;
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
        ReportRow: {
            broken: number;
            customerId: string;
            /** @description The part of `kept` that holds only because of excused time. */
            excused: number;
            guarantee: components["schemas"]["GuaranteeId"];
            /** @description Kept, also where only excused time made it so. */
            kept: number;
            notApplicable: number;
            /** @description Kept of kept and broken; `null` where nothing has been decided, and for targets. */
            rate: components["schemas"]["Fraction"] | null;
            /** @description The same if no time had been excused. */
            rateWithoutExcuses: components["schemas"]["Fraction"] | null;
            running: number;
            superseded: number;
            /** @description The least margin; of equals the first one. */
            worst: components["schemas"]["Margin"] | null;
            /** @description The least one in service time, of the promises that count by it: it can be another ticket's. */
            worstInServiceTime: components["schemas"]["Margin"] | null;
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
        Shown: {
            /**
             * Format: date-time
             * @description `null` where all is known that was recorded.
             */
            asKnownAt: string | null;
            /** Format: date-time */
            asOf: string;
            /** @description Every version of every contract, by its first day; days are local ones, as agreed. */
            contracts: components["schemas"]["AgreedTerms"][];
            customerId: string;
            /** @description `null` where nobody has said it, or it was erased. */
            name: string | null;
            /** @description Reported, not voided, and not resolved or reopened since. */
            openTickets: number;
            revision: number;
        };
        /** @description A verdict that differs, before and after, with the sentence that explains it. */
        ShownDifference: {
            after: components["schemas"]["ExplainedVerdict"] | null;
            before: components["schemas"]["ExplainedVerdict"] | null;
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
        /** @description Verdicts counted four ways. */
        Tallied: {
            /** @description All promises of each customer. */
            customers: components["schemas"]["CustomerTally"][];
            /** @description Over all customers, by guarantee. */
            overall: components["schemas"]["GuaranteeTally"][];
            /** @description By customer, then by guarantee. */
            rows: components["schemas"]["ReportRow"][];
            total: components["schemas"]["Tally"];
        };
        /** @description How often a promise was kept. */
        Tally: {
            broken: number;
            /** @description The part of `kept` that holds only because of excused time. */
            excused: number;
            /** @description Kept, also where only excused time made it so. */
            kept: number;
            notApplicable: number;
            /** @description Kept of kept and broken; `null` where nothing has been decided, and for targets. */
            rate: components["schemas"]["Fraction"] | null;
            /** @description The same if no time had been excused. */
            rateWithoutExcuses: components["schemas"]["Fraction"] | null;
            running: number;
            superseded: number;
            /** @description The least margin; of equals the first one. */
            worst: components["schemas"]["Margin"] | null;
            /** @description The least one in service time, of the promises that count by it: it can be another ticket's. */
            worstInServiceTime: components["schemas"]["Margin"] | null;
        };
        TermsLine: {
            approvedBy: string | null;
            /** @description SHA-256 over its content as it is judged by, in the form of RFC 8785: equal where nothing differs. */
            contentHash: string;
            name: {
                en: string;
                sk: string;
            };
            /** Format: date-time */
            publishedAt: string | null;
            publishedBy: string | null;
            termsId: string;
            termsVersion: number;
        };
        TicketExplanations: {
            /**
             * Format: date-time
             * @description `null` where all is known that was recorded.
             */
            asKnownAt: string | null;
            /** Format: date-time */
            asOf: string;
            explanations: components["schemas"]["ExplainedVerdictOfExplained"][];
            ticketId: string;
        };
        /** @description What somebody can move to: every instant at which something happened, or became known. */
        TicketHistory: {
            instants: {
                at: string;
                /** @description Ids of the facts that happened then, as stated or as corrected. */
                occurred: string[];
                /** @description Ids of the facts that count as known from then on. */
                recorded: string[];
            }[];
            ticketId: string;
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
            /** @description Newest of these facts: of its stream, where they are all there are. */
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
            /** @description Newest of these facts: of its stream, where they are all there are. */
            revision: number;
            termsId: string | null;
            termsVersion: number | null;
            ticketId: string;
            /** @description IANA name of the zone in which its times are read: its contract's. */
            timezone: string;
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
            /** @description IANA name of the zone in which its times are read: its contract's. */
            timezone: string;
            verdicts: components["schemas"]["Verdict"][];
        };
        /** @description Open and closed time around a ticket, to be drawn: of its service hours, and of every calendar that promises count by. */
        TicketServiceHours: {
            /**
             * Format: date-time
             * @description `null` where all is known that was recorded.
             */
            asKnownAt: string | null;
            /** Format: date-time */
            asOf: string;
            /** @description `null` for a ticket without contract, which has no intervals either. */
            calendar: components["schemas"]["UsedCalendar"] | null;
            calendars: {
                calendarId: string;
                calendarVersion: number;
                guarantees: components["schemas"]["GuaranteeId"][];
                intervals: components["schemas"]["HoursInterval"][];
                timezone: string;
            }[];
            intervals: components["schemas"]["HoursInterval"][];
            ticketId: string;
        };
        /** @description For promises that count time. Amounts are milliseconds of the promise's own measure. */
        TimeExplained: {
            allowed: number;
            /** @description Later than the start only under *receipt at next opening*. */
            countedFrom: string;
            countedUntil: string;
            counting: {
                /** @constant */
                by: "service-hours";
                hours: number;
            } | {
                /** @constant */
                by: "working-days";
                days: number;
            } | {
                /** @constant */
                by: "elapsed-hours";
                hours: number;
            } | {
                /** @constant */
                by: "weeks";
                weeks: number;
            } | {
                /** @constant */
                by: "calendar-days";
                days: number;
            };
            dueWithoutInterruptions: string;
            ledger: {
                from: string;
                kind: components["schemas"]["LedgerKind"];
                name?: components["schemas"]["DayName"];
                until: string;
            }[];
            /** @description Elapsed time from the end of counting to the due instant; negative where it is past. */
            margin: number | null;
            used: number;
        };
        /** @description Beside a package: a training, which is individual for so few people. */
        TrainingAdvice: {
            /** @constant */
            advise: "training";
            individualUpTo: number;
        };
        /** @description How the shares of kept promises went over some months. */
        Trend: {
            /** @description `yyyy-mm`, the oldest first; the last one is the month reported. */
            months: string[];
            /** @description A rate for each month; `null` where nothing was decided. */
            rows: {
                guarantee: components["schemas"]["GuaranteeId"];
                rates: (components["schemas"]["Fraction"] | null)[];
            }[];
            total: (components["schemas"]["Fraction"] | null)[];
        };
        UsedCalendar: {
            calendarId: string;
            calendarVersion: number;
            timezone: string;
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
        /** @description To warn the customer that further questions on a topic will be charged. */
        WarningAdvice: {
            /** @constant */
            advise: "warn";
            /** @description Those before it, in the 180 days up to it, in order. */
            earlier: string[];
            /** @description The newest question. */
            ticketId: string;
            topic: string;
        };
        /** @description What would have come of promises, had something else been promised. */
        WhatIfAnswer: {
            /**
             * Format: date-time
             * @description `null` where all is known that was recorded.
             */
            asKnownAt: string | null;
            /** Format: date-time */
            asOf: string;
            /** @description Binding promises by outcome, as they were judged and as they would be. */
            counts: components["schemas"]["WhatIfCount"][];
            /** @description How many would end otherwise, or would be there or not. */
            flipped: number;
            /** @description Those that would end otherwise, the first 1,000 of them. */
            flips: components["schemas"]["ShownDifference"][];
            /** @description Promises that were judged. */
            judged: number;
            /** @description How many would end as they did, with another due instant or other terms. */
            moved: number;
        };
        /** @description Binding promises of one kind and month, by outcome, as they were judged and as they would be. */
        WhatIfCount: {
            after: {
                breached?: number;
                met?: number;
                "not-applicable"?: number;
                running?: number;
                superseded?: number;
            };
            before: {
                breached?: number;
                met?: number;
                "not-applicable"?: number;
                running?: number;
                superseded?: number;
            };
            guarantee: components["schemas"]["GuaranteeId"];
            month: string;
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
        /** @description There is nothing of that name, or nothing that whoever asks may know of. Codes: `SIGN_IN_NOT_OFFERED`, `TICKET_NOT_REPORTED`, `UNKNOWN_API_KEY`, `UNKNOWN_CALENDAR_VERSION`, `UNKNOWN_CHANGE`, `UNKNOWN_CONTRACT`, `UNKNOWN_CUSTOMER`, `UNKNOWN_RESOURCE`, `UNKNOWN_TERMS_VERSION`, `UNKNOWN_TICKET`. */
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
    listAudit: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description In the customer's stream, or in that of a ticket that was ever said to be theirs. */
                customerId?: string;
                /** @description Rows on a page; default 50. A CSV has all rows, whatever this says. */
                limit?: number;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
                /** @description Default: the oldest first. */
                newestFirst?: boolean;
                /** @description Happened, as stated, at or after. */
                occurredFrom?: string;
                /** @description Happened, as stated, before. */
                occurredUntil?: string;
                /** @description Only facts that are all of these: `only=late,corrected`. */
                only?: ("late" | "corrected" | "retracted" | "imported")[];
                /** @description Recorded by the store at or after. */
                recordedFrom?: string;
                /** @description Recorded by the store before. */
                recordedUntil?: string;
                stream?: string;
                type?: string;
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
                        entries: components["schemas"]["AuditLine"][];
                        /** @description `after` of the next page; `null` on the last one. */
                        next?: string | null;
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
    listCalendars: {
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
                        calendars: components["schemas"]["CalendarLine"][];
                        /** @description `after` of the next page; `null` on the last one. */
                        next?: string | null;
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
    showCalendar: {
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
                /** @description Which calendar. */
                id: string;
                /** @description Which . */
                version: string;
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
                        approvedBy: string | null;
                        /**
                         * Format: date-time
                         * @description `null` where all is known that was recorded.
                         */
                        asKnownAt: string | null;
                        /** Format: date-time */
                        asOf: string;
                        calendar: components["schemas"]["BusinessCalendar"];
                        calendarId: string;
                        calendarVersion: number;
                        /** @description SHA-256 over its content as it is judged by, in the form of RFC 8785: equal where nothing differs. */
                        contentHash: string;
                        /** Format: date-time */
                        publishedAt: string | null;
                        publishedBy: string | null;
                        /** @description Why this version was published. */
                        reason: string | null;
                        timezone: string;
                        /** @description Its horizon, local dates; `null` where it has no end. */
                        validFrom: string | null;
                        validUntil: string | null;
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
            400: components["responses"]["MalformedRequest"];
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
    listChanges: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description Rows on a page; default 50. A CSV has all rows, whatever this says. */
                limit?: number;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
                /** @description What became of them; default: nobody has decided yet. */
                state?: "open" | "approved" | "refused" | "withdrawn";
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
                        changes: components["schemas"]["ChangeLine"][];
                        /** @description `after` of the next page; `null` on the last one. */
                        next?: string | null;
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
    showComplianceCounts: {
        parameters: {
            query?: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                customerId?: string;
                /** @description The first month. */
                from?: string;
                guarantee?: components["schemas"]["GuaranteeId"];
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
                /** @description The last month, itself included. */
                until?: string;
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
                        counts: components["schemas"]["ComplianceCount"][];
                        /** @description `after` of the next page; `null` on the last one. */
                        next?: string | null;
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
    showComplianceReport: {
        parameters: {
            query: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description Only what was promised to them. */
                customerId?: string;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
                month: string;
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
                    "application/json": components["schemas"]["MonthReport"];
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
    showContractVerdictExplanations: {
        parameters: {
            query?: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description One promise; default: all. */
                guarantee?: components["schemas"]["GuaranteeId"];
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
                /** @description Which contract. */
                contractId: string;
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
                    "application/json": components["schemas"]["ContractExplanations"];
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
    showContractVerdicts: {
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
                /** @description Which contract. */
                contractId: string;
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
                        /**
                         * Format: date-time
                         * @description `null` where all is known that was recorded.
                         */
                        asKnownAt: string | null;
                        /** Format: date-time */
                        asOf: string;
                        contractId: string;
                        /** @description `after` of the next page; `null` on the last one. */
                        next?: string | null;
                        verdicts: components["schemas"]["Verdict"][];
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
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["NotReady"];
            default: components["responses"]["Problem"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description Rows on a page; default 50. A CSV has all rows, whatever this says. */
                limit?: number;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
                /** @description A part of the customer's id or name, in whatever letters, with or without accents. */
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
                        customers: components["schemas"]["CustomerLine"][];
                        /** @description `after` of the next page; `null` on the last one. */
                        next?: string | null;
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
    showCustomer: {
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
                /** @description Which customer. */
                customerId: string;
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
                    "application/json": components["schemas"]["Shown"];
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
    showCustomerAccount: {
        parameters: {
            query: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
                month: string;
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
                /** @description Which customer. */
                customerId: string;
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
                    "application/json": components["schemas"]["Account"];
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
    showCustomerAdvice: {
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
                /** @description Which customer. */
                customerId: string;
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
                    "application/json": components["schemas"]["Advised"];
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
    showVerdictDue: {
        parameters: {
            query?: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                customerId?: string;
                /** @description Default 50; there are no pages, for what is due next stands first. */
                limit?: number;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
                /** @description Due at or before. */
                until?: string;
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
                        due: components["schemas"]["DueLine"][];
                        /** @description `after` of the next page; `null` on the last one. */
                        next?: string | null;
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
    listTerms: {
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
                        terms: components["schemas"]["TermsLine"][];
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
    showTerms: {
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
                /** @description Which term. */
                id: string;
                /** @description Which . */
                version: string;
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
                        approvedBy: string | null;
                        /**
                         * Format: date-time
                         * @description `null` where all is known that was recorded.
                         */
                        asKnownAt: string | null;
                        /** Format: date-time */
                        asOf: string;
                        /** @description SHA-256 over its content as it is judged by, in the form of RFC 8785: equal where nothing differs. */
                        contentHash: string;
                        name: {
                            en: string;
                            sk: string;
                        };
                        /** Format: date-time */
                        publishedAt: string | null;
                        publishedBy: string | null;
                        terms: {
                            guarantees: {
                                "configuration-restore"?: {
                                    clause: {
                                        en: string;
                                        sk: string;
                                    };
                                    counting: {
                                        /** @constant */
                                        by: "service-hours";
                                        hours: number;
                                    } | {
                                        /** @constant */
                                        by: "working-days";
                                        days: number;
                                    } | {
                                        /** @constant */
                                        by: "elapsed-hours";
                                        hours: number;
                                    } | {
                                        /** @constant */
                                        by: "weeks";
                                        weeks: number;
                                    } | {
                                        /** @constant */
                                        by: "calendar-days";
                                        days: number;
                                    };
                                    /** @description States that pause the clock; the offer names none. */
                                    pausedWhile?: "awaiting-customer"[];
                                    /** @description A start outside service hours counts as the next opening. */
                                    receiptAtNextOpening?: boolean;
                                };
                                "final-resolution"?: {
                                    clause: {
                                        en: string;
                                        sk: string;
                                    };
                                    counting: {
                                        /** @constant */
                                        by: "service-hours";
                                        hours: number;
                                    } | {
                                        /** @constant */
                                        by: "working-days";
                                        days: number;
                                    } | {
                                        /** @constant */
                                        by: "elapsed-hours";
                                        hours: number;
                                    } | {
                                        /** @constant */
                                        by: "weeks";
                                        weeks: number;
                                    } | {
                                        /** @constant */
                                        by: "calendar-days";
                                        days: number;
                                    };
                                    /** @description States that pause the clock; the offer names none. */
                                    pausedWhile?: "awaiting-customer"[];
                                    /** @description A start outside service hours counts as the next opening. */
                                    receiptAtNextOpening?: boolean;
                                };
                                "included-remote"?: {
                                    clause: {
                                        en: string;
                                        sk: string;
                                    };
                                    includesChanges: boolean;
                                    minutesPerMonth: number;
                                };
                                "pbx-check"?: {
                                    checksPerMonth: number;
                                    clause: {
                                        en: string;
                                        sk: string;
                                    };
                                };
                                reaction?: {
                                    clause: {
                                        en: string;
                                        sk: string;
                                    };
                                    counting: {
                                        /** @constant */
                                        by: "service-hours";
                                        hours: number;
                                    } | {
                                        /** @constant */
                                        by: "working-days";
                                        days: number;
                                    } | {
                                        /** @constant */
                                        by: "elapsed-hours";
                                        hours: number;
                                    } | {
                                        /** @constant */
                                        by: "weeks";
                                        weeks: number;
                                    } | {
                                        /** @constant */
                                        by: "calendar-days";
                                        days: number;
                                    };
                                    /** @description States that pause the clock; the offer names none. */
                                    pausedWhile?: "awaiting-customer"[];
                                    /** @description A start outside service hours counts as the next opening. */
                                    receiptAtNextOpening?: boolean;
                                };
                                "remote-resolution"?: {
                                    clause: {
                                        en: string;
                                        sk: string;
                                    };
                                    counting: {
                                        /** @constant */
                                        by: "service-hours";
                                        hours: number;
                                    } | {
                                        /** @constant */
                                        by: "working-days";
                                        days: number;
                                    } | {
                                        /** @constant */
                                        by: "elapsed-hours";
                                        hours: number;
                                    } | {
                                        /** @constant */
                                        by: "weeks";
                                        weeks: number;
                                    } | {
                                        /** @constant */
                                        by: "calendar-days";
                                        days: number;
                                    };
                                    /** @description States that pause the clock; the offer names none. */
                                    pausedWhile?: "awaiting-customer"[];
                                    /** @description A start outside service hours counts as the next opening. */
                                    receiptAtNextOpening?: boolean;
                                };
                                replacement?: {
                                    clause: {
                                        en: string;
                                        sk: string;
                                    };
                                    counting: {
                                        /** @constant */
                                        by: "service-hours";
                                        hours: number;
                                    } | {
                                        /** @constant */
                                        by: "working-days";
                                        days: number;
                                    } | {
                                        /** @constant */
                                        by: "elapsed-hours";
                                        hours: number;
                                    } | {
                                        /** @constant */
                                        by: "weeks";
                                        weeks: number;
                                    } | {
                                        /** @constant */
                                        by: "calendar-days";
                                        days: number;
                                    };
                                    /** @description States that pause the clock; the offer names none. */
                                    pausedWhile?: "awaiting-customer"[];
                                    /** @description A start outside service hours counts as the next opening. */
                                    receiptAtNextOpening?: boolean;
                                    stoppedBy: ("ReplacementShipped" | "TechnicianDispatched")[];
                                };
                                "replacement-adjustment"?: {
                                    clause: {
                                        en: string;
                                        sk: string;
                                    };
                                    counting: {
                                        /** @constant */
                                        by: "service-hours";
                                        hours: number;
                                    } | {
                                        /** @constant */
                                        by: "working-days";
                                        days: number;
                                    } | {
                                        /** @constant */
                                        by: "elapsed-hours";
                                        hours: number;
                                    } | {
                                        /** @constant */
                                        by: "weeks";
                                        weeks: number;
                                    } | {
                                        /** @constant */
                                        by: "calendar-days";
                                        days: number;
                                    };
                                    /** @description States that pause the clock; the offer names none. */
                                    pausedWhile?: "awaiting-customer"[];
                                    /** @description A start outside service hours counts as the next opening. */
                                    receiptAtNextOpening?: boolean;
                                };
                                "same-day-departure"?: {
                                    clause: {
                                        en: string;
                                        sk: string;
                                    };
                                };
                                "sla-first"?: {
                                    clause: {
                                        en: string;
                                        sk: string;
                                    };
                                };
                                "technician-dispatch"?: {
                                    clause: {
                                        en: string;
                                        sk: string;
                                    };
                                    counting: {
                                        /** @constant */
                                        by: "service-hours";
                                        hours: number;
                                    } | {
                                        /** @constant */
                                        by: "working-days";
                                        days: number;
                                    } | {
                                        /** @constant */
                                        by: "elapsed-hours";
                                        hours: number;
                                    } | {
                                        /** @constant */
                                        by: "weeks";
                                        weeks: number;
                                    } | {
                                        /** @constant */
                                        by: "calendar-days";
                                        days: number;
                                    };
                                    /** @description States that pause the clock; the offer names none. */
                                    pausedWhile?: "awaiting-customer"[];
                                    /** @description A start outside service hours counts as the next opening. */
                                    receiptAtNextOpening?: boolean;
                                };
                            };
                            id: string;
                            includedOnSiteMinutesPerMonth?: number;
                            name: {
                                en: string;
                                sk: string;
                            };
                            /** @description EUR without VAT, as decimal text. */
                            pricePerMonth?: string;
                            readings: {
                                /** @enum {string} */
                                acknowledgedBy: "accepted" | "delivered";
                                /** @enum {string} */
                                includedOnSite: "any-on-site-work" | "at-checks";
                                /** @enum {string} */
                                replacementStarts: "fault-confirmed" | "reported";
                                /** @enum {string} */
                                slaFirst: "first-confirmation" | "first-work";
                                /** @enum {string} */
                                startedHalfHours: "per-entry" | "per-ticket";
                                /** @enum {string} */
                                technicianDispatchStarts: "need-established" | "reported";
                                /** @enum {string} */
                                weeksEndMovedBy: "days-of-rest" | "public-holidays";
                                /** @enum {string} */
                                workingDays: "closing-time" | "rolling";
                            };
                            serviceHoursCalendar: string;
                            version: number;
                            /** @description Its zone is the contract's zone: local dates and months are read in it. */
                            workingDaysCalendar: string;
                        };
                        termsId: string;
                        termsVersion: number;
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
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
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
    showTicketExplanations: {
        parameters: {
            query?: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description One promise; default: all. */
                guarantee?: components["schemas"]["GuaranteeId"];
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
                    "application/json": components["schemas"]["TicketExplanations"];
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
    showTicketHistory: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["TicketHistory"];
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
    showTicketServiceHours: {
        parameters: {
            query: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                from: string;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
                /** @description Not included; at most 400 days later. */
                until: string;
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
                    "application/json": components["schemas"]["TicketServiceHours"];
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
    showVerdicts: {
        parameters: {
            query?: {
                /** @description The `next` of the page before. */
                after?: string;
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description `false`: targets, which never count in a rate. */
                binding?: boolean;
                customerId?: string;
                /** @description Kept only because of time that was excused. */
                excused?: boolean;
                guarantee?: components["schemas"]["GuaranteeId"];
                /** @description Rows on a page; default 50. A CSV has all rows, whatever this says. */
                limit?: number;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
                /** @description The local month in which the clock started, `yyyy-mm`: the one that `/compliance` counts it in. */
                month?: string;
                outcome?: "met" | "breached" | "running" | "superseded" | "not-applicable";
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
                        verdicts: components["schemas"]["Verdict"][];
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
    showWhatIfAsk: {
        parameters: {
            query: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description Of this calendar only one version would ever have been published, … */
                calendarId?: string;
                /** @description … this one. */
                calendarVersion?: number;
                /** @description Only this customer's promises; supposed terms are theirs alone, too. */
                customerId?: string;
                /** @description `yyyy-mm`: promises whose clocks started in this month or later … */
                from: string;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
                /** @description Terms would be read in this way; may be repeated. */
                reading?: ("workingDays:closing-time" | "workingDays:rolling" | "weeksEndMovedBy:days-of-rest" | "weeksEndMovedBy:public-holidays" | "replacementStarts:fault-confirmed" | "replacementStarts:reported" | "technicianDispatchStarts:need-established" | "technicianDispatchStarts:reported" | "acknowledgedBy:accepted" | "acknowledgedBy:delivered" | "includedOnSite:at-checks" | "includedOnSite:any-on-site-work" | "startedHalfHours:per-entry" | "startedHalfHours:per-ticket" | "slaFirst:first-confirmation" | "slaFirst:first-work")[];
                /** @description Contracts would be on these terms, … */
                termsId?: string;
                /** @description … in this version. */
                termsVersion?: number;
                /** @description … and until the end of this one. */
                until: string;
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
                    "application/json": components["schemas"]["WhatIfAnswer"];
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
    showWhatIfFlips: {
        parameters: {
            query: {
                /** @description From what had been recorded by then; default: everything. */
                asKnownAt?: string;
                /** @description What was due and done by then; default: now. */
                asOf?: string;
                /** @description Of this calendar only one version would ever have been published, … */
                calendarId?: string;
                /** @description … this one. */
                calendarVersion?: number;
                /** @description Only this customer's promises; supposed terms are theirs alone, too. */
                customerId?: string;
                /** @description `yyyy-mm`: promises whose clocks started in this month or later … */
                from: string;
                /** @description The `position` of an earlier answer: waits, briefly, until what was written there is seen here. */
                minPosition?: string;
                /** @description Terms would be read in this way; may be repeated. */
                reading?: ("workingDays:closing-time" | "workingDays:rolling" | "weeksEndMovedBy:days-of-rest" | "weeksEndMovedBy:public-holidays" | "replacementStarts:fault-confirmed" | "replacementStarts:reported" | "technicianDispatchStarts:need-established" | "technicianDispatchStarts:reported" | "acknowledgedBy:accepted" | "acknowledgedBy:delivered" | "includedOnSite:at-checks" | "includedOnSite:any-on-site-work" | "startedHalfHours:per-entry" | "startedHalfHours:per-ticket" | "slaFirst:first-confirmation" | "slaFirst:first-work")[];
                /** @description Contracts would be on these terms, … */
                termsId?: string;
                /** @description … in this version. */
                termsVersion?: number;
                /** @description … and until the end of this one. */
                until: string;
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
                        flips: components["schemas"]["FlipLine"][];
                        /** @description `after` of the next page; `null` on the last one. */
                        next?: string | null;
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
