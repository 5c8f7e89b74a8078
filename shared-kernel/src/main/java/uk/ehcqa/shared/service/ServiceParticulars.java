package uk.ehcqa.shared.service;

/**
 * What the register holds of a service. Whoever is named in it is named by their office, and written to at the address of that
 * office: people come and go, and what was recorded stays.
 *
 * @param name as pages and messages call the service
 * @param commissioner who pays for it and answers for it last, such as the integrated care board
 * @param lead who assures its advice, such as the designated clinical officer
 * @param requestsAddress the mail address to which requests go
 */
public record ServiceParticulars(
        String name,
        Agency agency,
        Stream stream,
        String commissioner,
        String lead,
        String leadAddress,
        String commissionerAddress,
        String requestsAddress,
        WorkingPattern workingPattern) {}
