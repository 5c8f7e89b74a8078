package uk.ehcqa.benchmarks.contract;

/** A case as it stands after something was recorded, as the product's API gives it. */
public record CaseVersion(String reference, long version) {}
