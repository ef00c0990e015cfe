/**
 * Guards of the whole product: what holds on every page, every form, every route and for everybody, asked of the running
 * application so that nothing new can be forgotten. Which test answers which threat:
 *
 * <table>
 * <caption>Threats and tests</caption>
 * <tr><th>threat</th><th>test</th></tr>
 * <tr><td>S1 stored scripts</td><td>{@code PayloadsIT}: every stored attribute of words, every page of every role; {@code FilesIT} for what is uploaded</td></tr>
 * <tr><td>S2 injection into queries</td><td>{@code ProbesIT.whatIsAskedOfAListIsNeverPartOfAQuery}, {@code ListQueryTest}</td></tr>
 * <tr><td>S3 expressions in data</td><td>{@code PayloadsIT} (nothing is evaluated); {@code ModelConventionsTest} (what models call)</td></tr>
 * <tr><td>S4 objects of others</td><td>{@code RoutesIT.nobodyGetsTheObjectsOfOthers}, {@code RoutesIT.exportsHoldOnlyTheOwnRows}, {@code ScopeMatrixIT}, {@code FormsIT.theTaskOfAnotherIsNotDecidedFromTheOwnPage}</td></tr>
 * <tr><td>S5 functions of others</td><td>{@code RoutesIT.everybodyOpensTheOwnPagesAndNoOthers}, {@code FormsIT.aButtonThatIsNotOnThePageDoesNothing}</td></tr>
 * <tr><td>S6 fields that are not offered</td><td>{@code FormsIT.aButtonThatIsNotOnThePageDoesNothing}, {@code FormsIT.anOutcomeThatTheStepDoesNotOfferDecidesNothing}</td></tr>
 * <tr><td>S7 forms from elsewhere</td><td>{@code RoutesIT.aFormFromElsewhereChangesNothing}</td></tr>
 * <tr><td>S8 sessions</td><td>{@code RoutesIT.theSessionIsANewOneAfterTheSignIn}, {@code ProbesIT.aSessionEndsWithTheSignOut}</td></tr>
 * <tr><td>S9 trying out passwords</td><td>{@code SignInAttemptsTest}, {@code ProbesIT.passwordsCannotBeTriedOut}, {@code ProbesIT.strangeNamesAndPasswordsAreWrongAndNoFault}</td></tr>
 * <tr><td>S13 formulas in exports</td><td>{@code PayloadsIT} (every list), {@code FormulasTest}</td></tr>
 * <tr><td>S14 paths</td><td>{@code ProbesIT.nothingOutsideIsRead}, {@code FileNameTest}</td></tr>
 * <tr><td>S15 personal information in logs and addresses</td><td>{@code CanariesIT}, {@code MaskedFaultTest}</td></tr>
 * <tr><td>S16 forged lines of the log</td><td>{@code ProbesIT.nobodyWritesALineOfTheLog}</td></tr>
 * <tr><td>S17 headers and cookies</td><td>{@code RoutesIT.everyAnswerTellsTheBrowserWhatItMayDo}, {@code RoutesIT.theSessionIsANewOneAfterTheSignIn}</td></tr>
 * </table>
 *
 * <p>HSTS and the {@code Secure} mark of cookies belong to whoever ends TLS in front of the server; no test stands for them.
 */
package org.peiji.guard;
