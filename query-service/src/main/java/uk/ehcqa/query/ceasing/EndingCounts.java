package uk.ehcqa.query.ceasing;

/**
 * How many plans in force are to end, by how far it has come. Each is counted for itself.
 *
 * @param considered of which the family or the setting was consulted
 * @param timeToAppeal of which the family was told, while the time to appeal, or an appeal, runs
 * @param mayEnd of which the time to appeal is over
 */
record EndingCounts(int considered, int timeToAppeal, int mayEnd) {}
