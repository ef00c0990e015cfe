package org.peiji.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.junit.jupiter.api.Test;
import org.peiji.account.application.AccessTokenService;
import org.peiji.account.domain.AccessTokenDraft;
import org.peiji.cohort.Earmark;
import org.peiji.enrolment.domain.EnrolmentForm;
import org.peiji.ground.InContainer;
import org.peiji.ground.Reader;
import org.peiji.platform.api.ApiScope;
import org.peiji.platform.failure.Forbidden;
import org.peiji.platform.failure.Refusal;
import org.peiji.platform.security.Accounts;
import org.peiji.platform.security.Actor;
import org.peiji.platform.security.Role;
import org.peiji.platform.time.BusinessClock;

/** The open interface, as another system meets it: over HTTP, with nothing but a token. */
class ApiIT extends InContainer {

    private static final String ROOT = "/api/v1";
    private static final String SCHOOL = EnrolmentStage.SCHOOL;
    private static final String OTHER_SCHOOL = "D102";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    private EnrolmentStage stage;

    @Inject
    private PlaceStage places;

    @Inject
    private AccessTokenService tokens;

    @Inject
    private Accounts accounts;

    @Inject
    private BusinessClock clock;

    @Inject
    private BeanManager beans;

    @Inject
    private Counts counts;

    // Tokens

    @Test
    void aTokenLivesUntilItIsRevokedOrItsTimeIsOver() {
        Actor administrator = accounts.actor(Role.SCHOOL_ADMIN, SCHOOL);
        String token = token(administrator, administrator, ApiScope.ENROLMENT_READ);
        assertEquals(200, get("/enrolments", token).statusCode());
        assertEquals(
                1,
                counts.of(
                        "select count(*) from sec_access_token where last_used_at is not null and token_key = ?1",
                        key(token)));
        assertEquals(
                0,
                counts.of("select count(*) from sec_access_token where sha256 = ?1 or token_key = ?1", token),
                "the secret itself is nowhere");

        assertRefused(401, get("/enrolments", token.substring(0, token.length() - 4) + "AAAA"));
        assertRefused(401, get("/enrolments?access_token=" + token + "&token=" + token, null));
        assertRefused(401, send("GET", "/enrolments", null, Map.of("Authorization", "Token " + token)));
        HttpResponse<String> without = get("/enrolments", null);
        assertRefused(401, without);
        assertEquals("Bearer realm=\"peiji\"", header(without, "WWW-Authenticate"));

        stage.as(administrator, () -> {
            tokens.revokeToken(key(token));
            return null;
        });
        HttpResponse<String> revoked = get("/enrolments", token);
        assertRefused(401, revoked);
        assertTrue(header(revoked, "WWW-Authenticate").contains("invalid_token"));

        List<String> old = new ArrayList<>();
        clock.at(
                clock.instant().minus(Duration.ofDays(3)),
                () -> old.add(issue(administrator, administrator, 1, ApiScope.ENROLMENT_READ)));
        assertRefused(401, get("/enrolments", old.get(0)));
        assertRefused(
                401, get("/cohorts", old.get(0)), "a token that is shown must be valid, also where none is needed");
    }

    @Test
    void aTokenEndsWithTheRoleOfItsAccount() {
        Actor trainee = stage.newTrainee(SCHOOL);
        String token = token(accounts.actor(Role.SCHOOL_ADMIN, SCHOOL), trainee, ApiScope.ENROLMENT_READ);
        assertEquals(200, get("/enrolments", token).statusCode());
        counts.run("update sec_account set active = false, lock_reason = 'x' where username = ?1", trainee.username());
        assertRefused(401, get("/enrolments", token));
        counts.run("update sec_account set active = true, lock_reason = null where username = ?1", trainee.username());
        assertEquals(200, get("/enrolments", token).statusCode());
        counts.run(
                "update sec_role_assignment set ends_at = current_timestamp where username = ?1", trainee.username());
        assertRefused(401, get("/enrolments", token));
    }

    @Test
    void whoTriesTokensOutIsMadeToWait() {
        Actor administrator = accounts.actor(Role.SCHOOL_ADMIN, SCHOOL);
        String token = token(administrator, administrator, ApiScope.ENROLMENT_READ);
        String wrong = token.substring(0, token.length() - 4) + "____";
        for (int i = 0; i < 8; i++) {
            assertRefused(401, get("/enrolments", wrong));
        }
        HttpResponse<String> answer = get("/enrolments", wrong);
        assertRefused(429, answer);
        assertNotNull(header(answer, "Retry-After"));
    }

    @Test
    void aSessionOfThePagesIsNoToken() {
        HttpResponse<String> answer = Reader.signedIn("school1.admin").get(ROOT + "/enrolments");
        assertRefused(401, answer);
    }

    @Test
    void tokensAreIssuedOnlyForRolesThatOneCouldGive() {
        Actor administrator = accounts.actor(Role.SCHOOL_ADMIN, SCHOOL);
        Actor leader = accounts.actor(Role.SCHOOL_LEADER, SCHOOL);
        assertNotNull(token(administrator, leader, ApiScope.ENROLMENT_READ));
        for (Actor foreign : List.of(
                accounts.actor(Role.SCHOOL_ADMIN, OTHER_SCHOOL),
                accounts.actor(Role.PROVINCE_OFFICER, "A42"),
                accounts.actor(Role.MINISTRY_ADMIN, "MOE"))) {
            assertTrue(refuses(() -> token(administrator, foreign, ApiScope.ENROLMENT_READ)), foreign.group());
        }
        assertTrue(refuses(() -> token(leader, leader, ApiScope.ENROLMENT_READ)), "a leader issues none");
        assertTrue(
                refuses(() -> token(administrator, administrator, ApiScope.ENROLMENT_WRITE)),
                "a scope that the role cannot use");
        assertTrue(refuses(() -> issue(administrator, administrator, 400, ApiScope.ENROLMENT_READ)), "too long");
    }

    @Test
    void nobodySeesOrRevokesTokensOfOthers() {
        Actor administrator = accounts.actor(Role.SCHOOL_ADMIN, SCHOOL);
        String token = token(administrator, administrator, ApiScope.ENROLMENT_READ);
        Actor other = accounts.actor(Role.SCHOOL_ADMIN, OTHER_SCHOOL);
        assertTrue(refuses(() -> stage.as(other, () -> {
            tokens.revokeToken(key(token));
            return null;
        })));
        assertEquals(0, stage.as(other, () -> tokens.count(key(token), null)));
        assertEquals(1, stage.as(administrator, () -> tokens.count(key(token), null)));
        assertEquals(200, get("/enrolments", token).statusCode());
    }

    // Scopes

    @Test
    void everyOperationAsksForItsScopeAndNoOther() {
        Actor administrator = accounts.actor(Role.SCHOOL_ADMIN, SCHOOL);
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (ApiScope scope : ApiScope.values()) {
            Actor owner = scope.isFor(Role.SCHOOL_ADMIN) ? administrator : stage.newTrainee(SCHOOL);
            String token = token(administrator, owner, scope);
            for (Call call : calls()) {
                HttpResponse<String> answer =
                        send(call.method(), call.path(), call.method().equals("POST") ? "{}" : null, bearer(token));
                boolean refused = answer.statusCode() == 403
                        && String.valueOf(header(answer, "WWW-Authenticate")).contains("insufficient_scope");
                if (refused != (call.scope() != null && !call.scope().equals(scope.code()))
                        || answer.statusCode() == 401
                        || answer.statusCode() >= 500) {
                    wrong.add(scope + " " + call + " " + answer.statusCode() + " " + answer.body());
                }
                cells++;
            }
        }
        for (Call call : calls()) {
            int status = send(call.method(), call.path(), call.method().equals("POST") ? "{}" : null, Map.of())
                    .statusCode();
            if ((status == 401) != (call.scope() != null)) {
                wrong.add("no token " + call + " " + status);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(cells >= 70, "operations × scopes: " + cells);
    }

    @Test
    void otherOrganisationsGetNothing() {
        String cohort = stage.publishedCohort(6);
        places.allocate(cohort, Earmark.of("A42"), false, 2);
        Actor trainee = stage.newTrainee(SCHOOL);
        String enrolment = stage.enrol(trainee, cohort);
        Actor operator = accounts.actor("operator");
        List<Actor> strangers = List.of(
                accounts.actor(Role.SCHOOL_ADMIN, foreignSchool()),
                accounts.actor(Role.SCHOOL_LEADER, foreignSchool()),
                accounts.actor(Role.BASE_OFFICER, "D002"),
                accounts.actor(Role.PROVINCE_OFFICER, "A37"),
                stage.newTrainee(SCHOOL),
                operator);
        for (Actor stranger : strangers) {
            String token = directly(stranger, EnumSet.allOf(ApiScope.class));
            assertTrue(
                    Set.of(403, 404)
                            .contains(get("/enrolments/" + enrolment, token).statusCode()),
                    stranger.group());
            HttpResponse<String> list = get("/enrolments?size=100&sort=-number&cohort=" + cohort, token);
            assertFalse(list.body().contains(enrolment), stranger.group() + " " + list.body());
            if (stranger.role() != Role.TRAINEE) {
                assertTrue(
                        Set.of(403, 404)
                                .contains(get("/cohorts/" + cohort + "/quotas", token)
                                        .statusCode()),
                        stranger.group());
            }
        }
        for (Actor own : List.of(
                trainee,
                accounts.actor(Role.SCHOOL_ADMIN, SCHOOL),
                accounts.actor(Role.BASE_OFFICER, EnrolmentStage.BASE),
                accounts.actor(Role.PROVINCE_OFFICER, "A42"))) {
            String token = directly(own, EnumSet.allOf(ApiScope.class));
            HttpResponse<String> answer = get("/enrolments/" + enrolment, token);
            assertEquals(200, answer.statusCode(), own.group());
            JsonObject row = object(answer);
            assertTrue(row.getString("mobile").contains("*"), "a mobile is masked for everybody");
            boolean whole = own.role() != Role.PROVINCE_OFFICER;
            assertEquals(whole, row.getString("name").equals(trainee.personName()), own.group());
            assertFalse(answer.body().contains("idNumber"), "no ID number");
            assertTrue(get("/enrolments?cohort=" + cohort, token).body().contains(enrolment), own.group());
        }
        assertTrue(
                counts.of(
                                "select count(*) from aud_event where act = 'LISTING_EXPORT' and subject like ?1",
                                "enrolments api %")
                        >= 3,
                "rows of others that leave are written down");
        String school = directly(accounts.actor(Role.SCHOOL_ADMIN, SCHOOL), EnumSet.allOf(ApiScope.class));
        assertEquals(
                "A42",
                array(get("/cohorts/" + cohort + "/quotas", school))
                        .getJsonObject(0)
                        .getString("province"));
    }

    // Problems

    @Test
    void aFailedSubmissionNamesEveryFieldAndRule() {
        String cohort = stage.publishedCohort(3);
        Actor trainee = stage.newTrainee(SCHOOL);
        String token = directly(trainee, EnumSet.of(ApiScope.ENROLMENT_WRITE));
        String body = "{\"cohort\":\"" + cohort + "\",\"idNumber\":\"123\",\"cadreCategory\":\"PRINCIPAL\"}";
        HttpResponse<String> chinese = post("/enrolments", body, token, "zh-CN");
        HttpResponse<String> english = post("/enrolments", body, token, "en-GB,en;q=0.8");
        assertRefused(422, chinese);
        assertRefused(422, english);
        assertEquals("en", header(english, "Content-Language"));
        Set<String> fields = fields(english);
        assertTrue(
                fields.containsAll(Set.of(
                        "idNumber",
                        "mobile",
                        "department",
                        "postTitle",
                        "postLevel",
                        "postSince",
                        "education",
                        "degree",
                        "consent",
                        "cadreCategory")),
                fields.toString());
        assertEquals(fields, fields(chinese));
        assertTrue(
                english.body()
                        .codePoints()
                        .noneMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN),
                english.body());
        assertTrue(chinese.body()
                .codePoints()
                .anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN));
        assertEquals(0, counts.of("select count(*) from enr_enrolment where trainee = ?1", trainee.username()));
        assertEquals(Set.of("cohort"), fields(post("/enrolments", form(trainee, "COH-1999-000001"), token, "en")));
    }

    @Test
    void whatIsNoRequestIsAnsweredInKind() {
        Actor trainee = stage.newTrainee(SCHOOL);
        String token = directly(trainee, EnumSet.of(ApiScope.ENROLMENT_WRITE, ApiScope.ENROLMENT_READ));
        assertRefused(400, post("/enrolments", "{\"cohort\":", token, "en"));
        assertRefused(400, post("/enrolments", "", token, "en"));
        HttpResponse<String> odd =
                post("/enrolments", "{\"cohort\":1,\"consent\":\"yes\",\"degree\":\"X\",\"nonsense\":1}", token, "en");
        assertRefused(400, odd);
        assertEquals(Set.of("cohort", "consent", "degree", "nonsense"), fields(odd));
        assertRefused(413, post("/enrolments", "{\"cohort\":\"" + "x".repeat(70_000) + "\"}", token, "en"));
        assertRefused(413, inChunks("{\"cohort\":\"" + "x".repeat(70_000) + "\"}", token));
        assertRefused(415, send("POST", "/enrolments", "<a/>", with(bearer(token), "Content-Type", "application/xml")));
        assertRefused(405, send("DELETE", "/enrolments", null, bearer(token)));
        assertRefused(406, send("GET", "/enrolments", null, with(bearer(token), "Accept", "text/html")));
        assertRefused(404, get("/nothing", token));
        assertRefused(404, get("/certificates/BASE-1999-000001", null));
        assertRefused(400, get("/enrolments?state=NOTHING&sort=secret", token));
        assertEquals(Set.of("state", "sort"), fields(get("/enrolments?state=NOTHING&sort=secret", token)));
        assertEquals(Set.of("page", "size"), fields(get("/cohorts?page=0&size=101", null)));
    }

    // Writes

    @Test
    void aWriteIsDoneOnceForItsKey() {
        String cohort = stage.publishedCohort(3);
        Actor trainee = stage.newTrainee(SCHOOL);
        String token = directly(trainee, EnumSet.of(ApiScope.ENROLMENT_WRITE, ApiScope.ENROLMENT_READ));
        String form = form(trainee, cohort);
        assertRefused(400, send("POST", "/enrolments", form, json(bearer(token))));

        Map<String, String> head = with(json(bearer(token)), "Idempotency-Key", "one");
        assertRefused(422, send("POST", "/enrolments", form(trainee, "COH-1999-000001"), head));
        HttpResponse<String> first = send("POST", "/enrolments", form, head);
        assertEquals(201, first.statusCode(), "what was refused does not use up the key: " + first.body());
        HttpResponse<String> again = send("POST", "/enrolments", form, head);
        assertEquals(201, again.statusCode());
        assertEquals(first.body(), again.body());
        assertEquals(header(first, "Location"), header(again, "Location"));
        assertEquals("true", header(again, "Idempotency-Replayed"));
        assertRefused(422, send("POST", "/enrolments", form.replace("副处长", "处长"), head));
        assertEquals(1, counts.of("select count(*) from enr_enrolment where trainee = ?1", trainee.username()));

        HttpResponse<String> status = send(
                "GET",
                header(first, "Location").substring(ROOT.length()),
                null,
                with(bearer(token), "Accept-Language", "en"));
        assertEquals(200, status.statusCode());
        assertEquals("SUBMITTED", object(status).getString("state"));
        assertFalse(object(status).getString("next").isBlank());
        assertTrue(
                counts.of(
                                "select count(*) from aud_event where act = 'API_WRITE' and subject like ?1",
                                "token:" + key(token) + "%")
                        == 1,
                "one write, one entry");
        counts.run(
                "update sec_kept_answer set at_time = at_time - interval '25' hour where token_key = ?1", key(token));
        assertRefused(422, send("POST", "/enrolments", form, head), "a day later the key is free, and the rules speak");
    }

    @Test
    void manyAtOnceWithOneKeyMakeOneRow() {
        String cohort = stage.publishedCohort(3);
        Actor trainee = stage.newTrainee(SCHOOL);
        String token = directly(trainee, EnumSet.of(ApiScope.ENROLMENT_WRITE));
        String form = form(trainee, cohort);
        Map<String, String> head =
                with(json(bearer(token)), "Idempotency-Key", UUID.randomUUID().toString());
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 6)
                .mapToObj(i -> client.sendAsync(
                        request("POST", "/enrolments", form, head), HttpResponse.BodyHandlers.ofString()))
                .toList();
        List<Integer> answers =
                sent.stream().map(each -> each.join().statusCode()).toList();
        assertTrue(answers.contains(201), answers.toString());
        assertTrue(answers.stream().allMatch(Set.of(201, 409)::contains), answers.toString());
        assertEquals(1, counts.of("select count(*) from enr_enrolment where trainee = ?1", trainee.username()));
        assertEquals(201, send("POST", "/enrolments", form, head).statusCode());
    }

    @Test
    void aSchoolHandsInItsList() {
        String cohort = stage.publishedCohort(4);
        Actor first = stage.newTrainee(SCHOOL);
        Actor second = stage.newTrainee(SCHOOL);
        Actor foreign = stage.newTrainee(OTHER_SCHOOL);
        Actor administrator = accounts.actor(Role.SCHOOL_ADMIN, SCHOOL);
        String token = token(administrator, administrator, ApiScope.NOMINATION_WRITE, ApiScope.NOMINATION_READ);
        HttpResponse<String> wrong =
                post("/nominations", nominations(cohort, first.username(), foreign.username()), token, "en");
        assertRefused(422, wrong);
        assertEquals(Set.of("nominees[1].username"), fields(wrong));
        HttpResponse<String> made =
                post("/nominations", nominations(cohort, first.username(), second.username()), token, "en");
        assertEquals(201, made.statusCode(), made.body());
        assertEquals("SUBMITTED", object(made).getString("state"));
        String address = header(made, "Location").substring(ROOT.length());
        assertEquals(2, object(get(address, token)).getJsonArray("nominees").size());
        Actor other = accounts.actor(Role.SCHOOL_ADMIN, OTHER_SCHOOL);
        assertRefused(404, get(address, token(other, other, ApiScope.NOMINATION_READ)));
    }

    // Lists

    @Test
    void theCatalogueIsPagedAndTagged() {
        IntStream.range(0, 3).forEach(i -> stage.publishedCohort(2));
        HttpResponse<String> page = get("/cohorts?page=2&size=1", null);
        assertEquals(200, page.statusCode());
        assertEquals(1, array(page).size());
        int total = Integer.parseInt(header(page, "X-Total-Count"));
        String links = String.join(" ", page.headers().allValues("Link"));
        assertTrue(links.contains("page=1&size=1>; rel=\"prev\""), links);
        assertTrue(links.contains("page=3&size=1>; rel=\"next\""), links);
        assertTrue(links.contains("page=" + total + "&size=1>; rel=\"last\""), links);
        Set<String> seen = new TreeSet<>();
        for (int i = 1; i <= total; i++) {
            array(get("/cohorts?size=1&page=" + i, null))
                    .forEach(row -> seen.add(row.asJsonObject().getString("number")));
        }
        assertEquals(total, seen.size(), "no row twice, none left out");

        for (String path : List.of("/cohorts?page=2&size=1", "/programmes")) {
            HttpResponse<String> open = get(path, null);
            HttpResponse<String> same = send("GET", path, null, Map.of("If-None-Match", header(open, "ETag")));
            assertEquals(304, same.statusCode(), path);
            assertEquals("", same.body());
            assertTrue(header(open, "Cache-Control").contains("max-age"));
        }
        String tag = header(page, "ETag");
        assertEquals(
                200,
                send("GET", "/cohorts?page=1&size=1", null, Map.of("If-None-Match", tag))
                        .statusCode());
    }

    @Test
    void basesAndCertificatesAreTold() {
        Actor administrator = accounts.actor(Role.SCHOOL_ADMIN, SCHOOL);
        String token = token(administrator, administrator, ApiScope.DESIGNATION_READ, ApiScope.COHORT_READ);
        JsonArray bases = array(get("/designations?size=100", token));
        assertTrue(bases.size() > 3);
        String number = bases.getJsonObject(0).getString("number");
        JsonObject certificate = object(get("/certificates/" + number, null));
        assertEquals(number, certificate.getString("number"));
        assertTrue(Set.of("VALID", "SUSPENDED").contains(certificate.getString("verdict")));
        String cohort = stage.publishedCohort(5);
        JsonObject sum = object(get("/cohorts/" + cohort, token)).getJsonObject("places");
        assertEquals(
                sum.getInt("capacity"),
                sum.getInt("confirmed") + sum.getInt("held") + sum.getInt("offered") + sum.getInt("free"));
    }

    // The description

    @Test
    void theDescriptionSaysWhatThereIs() {
        JsonObject document = object(read(HttpRequest.newBuilder(URI.create(server() + "/openapi"))
                .header("Accept", "application/json")
                .build()));
        Set<String> told = new TreeSet<>();
        document.getJsonObject("paths")
                .forEach((path, methods) -> methods.asJsonObject().forEach((method, value) -> {
                    JsonObject operation = value.asJsonObject();
                    told.add(operation.getString("operationId") + " " + method.toUpperCase(java.util.Locale.ROOT) + " "
                            + path + " " + operation.getString("x-scope", "open"));
                    JsonObject answers = operation.getJsonObject("responses");
                    assertTrue(answers.keySet().containsAll(Set.of("400", "404", "406", "429", "500")), path);
                    boolean guarded = operation.containsKey("security");
                    assertEquals(guarded, answers.keySet().containsAll(Set.of("401", "403")), path);
                    assertEquals(
                            method.equals("post"),
                            answers.keySet().containsAll(Set.of("201", "409", "413", "415", "422")),
                            path);
                    assertTrue(
                            answers.getJsonObject(method.equals("post") ? "201" : "200")
                                    .toString()
                                    .contains("\"schema\""),
                            path);
                }));
        Set<String> there = calls().stream()
                .map(call -> call.operation() + " " + call.method() + " " + ROOT + call.template() + " "
                        + (call.scope() == null ? "open" : call.scope()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, told);
        JsonObject components = document.getJsonObject("components");
        assertEquals(
                "bearer",
                components
                        .getJsonObject("securitySchemes")
                        .getJsonObject("token")
                        .getString("scheme"));
        assertTrue(components
                .getJsonObject("schemas")
                .getJsonObject("Problem")
                .getJsonObject("properties")
                .keySet()
                .containsAll(Set.of("type", "title", "status", "detail", "instance", "errors")));
        assertTrue(components
                .getJsonObject("schemas")
                .getJsonObject("EnrolmentSubmission")
                .getJsonObject("properties")
                .containsKey("cadreCategory"));
    }

    /** Every method of every resource, as the server has them. */
    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.getName().startsWith("org.peiji.") && type.isAnnotationPresent(Path.class))
                .distinct()
                .forEach(type -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Operation.class))
                        .forEach(method -> calls.add(call(type, method))));
        assertTrue(calls.size() >= 9, "the server tells its resources: " + calls);
        return calls;
    }

    private static Call call(Class<?> type, Method method) {
        String path = type.getAnnotation(Path.class).value()
                + (method.isAnnotationPresent(Path.class)
                        ? method.getAnnotation(Path.class).value()
                        : "");
        SecurityRequirement guard = method.getAnnotation(SecurityRequirement.class);
        assertTrue((guard == null) == method.isAnnotationPresent(PermitAll.class), method + " says who may");
        return new Call(
                method.getAnnotation(Operation.class).operationId(),
                method.isAnnotationPresent(GET.class) ? "GET" : "POST",
                path.replace("//", "/"),
                guard == null ? null : guard.scopes()[0]);
    }

    /** @param scope null if it is open */
    private record Call(String operation, String method, String template, String scope) {
        String path() {
            return template.replaceAll("\\{\\w+}", "NONE-1");
        }
    }

    // Requests

    /** Issued as people do it. */
    private String token(Actor issuer, Actor owner, ApiScope... scopes) {
        return issue(issuer, owner, 30, scopes);
    }

    private String issue(Actor issuer, Actor owner, int days, ApiScope... scopes) {
        return stage.as(
                issuer,
                () -> tokens.issueToken(
                                owner.username(),
                                owner.group(),
                                new AccessTokenDraft(
                                        "test", Set.of(scopes), clock.today().plusDays(days)))
                        .text());
    }

    /** Made without asking who may: so that nothing but the operation itself stands between a role and the rows. */
    private String directly(Actor owner, Set<ApiScope> scopes) {
        return counts.token(owner, scopes);
    }

    private static String key(String token) {
        return token.substring(3, 15);
    }

    /** A school of another province than that of the cohorts. */
    private String foreignSchool() {
        return IntStream.range(102, 125)
                .mapToObj(i -> accounts.actor(Role.SCHOOL_ADMIN, "D" + i))
                .filter(actor -> actor != null && !"A42".equals(actor.province()))
                .findFirst()
                .orElseThrow()
                .organisation();
    }

    private static boolean refuses(Runnable act) {
        try {
            act.run();
            return false;
        } catch (Forbidden refused) {
            return true;
        } catch (Refusal refused) {
            return true;
        }
    }

    private static String form(Actor trainee, String cohort) {
        EnrolmentForm form = EnrolmentStage.formOf(trainee);
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("cohort", cohort)
                .add("idNumber", form.idNumber())
                .add("mobile", form.mobile())
                .add("department", form.department())
                .add("postTitle", form.postTitle())
                .add("postLevel", form.postLevel().name())
                .add("cadreCategory", form.cadreCategory())
                .add("postSince", form.postSince())
                .add("education", form.education().name())
                .add("degree", form.degree().name())
                .add("consent", true);
        return body.build().toString();
    }

    private static String nominations(String cohort, String... usernames) {
        var nominees = Json.createArrayBuilder();
        for (int i = 0; i < usernames.length; i++) {
            nominees.add(Json.createObjectBuilder()
                    .add("rank", i + 1)
                    .add("username", usernames[i])
                    .add("reason", "TRAINING_DUE"));
        }
        return Json.createObjectBuilder()
                .add("cohort", cohort)
                .add("nominees", nominees)
                .build()
                .toString();
    }

    private HttpResponse<String> get(String path, String token) {
        return send("GET", path, null, token == null ? Map.of() : bearer(token));
    }

    private HttpResponse<String> post(String path, String body, String token, String language) {
        return send(
                "POST",
                path,
                body,
                with(
                        with(json(bearer(token)), "Accept-Language", language),
                        "Idempotency-Key",
                        UUID.randomUUID().toString()));
    }

    private HttpResponse<String> inChunks(String body, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server() + ROOT + "/enrolments"));
        with(json(bearer(token)), "Idempotency-Key", "chunks").forEach(request::header);
        return read(request.POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .build());
    }

    private HttpResponse<String> send(String method, String path, String body, Map<String, String> head) {
        return read(request(method, path, body, head));
    }

    private HttpRequest request(String method, String path, String body, Map<String, String> head) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server() + ROOT + path));
        head.forEach(request::header);
        if (body != null && !head.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        return request.method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> read(HttpRequest request) {
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
    }

    private static String server() {
        return "http://127.0.0.1:" + System.getProperty("peiji.http.port");
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static Map<String, String> json(Map<String, String> head) {
        return with(head, "Content-Type", "application/json");
    }

    private static Map<String, String> with(Map<String, String> head, String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(head);
        more.put(name, value);
        return more;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    private static JsonObject object(HttpResponse<String> answer) {
        return value(answer).asJsonObject();
    }

    private static JsonArray array(HttpResponse<String> answer) {
        return value(answer).asJsonArray();
    }

    private static JsonValue value(HttpResponse<String> answer) {
        assertEquals(2, answer.statusCode() / 100, answer.body());
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readValue();
        }
    }

    private static Set<String> fields(HttpResponse<String> refused) {
        try (var reader = Json.createReader(new StringReader(refused.body()))) {
            return reader.readObject().getJsonArray("errors").stream()
                    .map(error -> error.asJsonObject().getString("field"))
                    .collect(Collectors.toSet());
        }
    }

    private static void assertRefused(int status, HttpResponse<String> answer) {
        assertRefused(status, answer, answer.body());
    }

    private static void assertRefused(int status, HttpResponse<String> answer, String why) {
        assertEquals(status, answer.statusCode(), why + ": " + answer.body());
        assertEquals("application/problem+json", header(answer, "Content-Type"), why);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            JsonObject problem = reader.readObject();
            assertEquals(status, problem.getInt("status"), why);
            for (String part : List.of("type", "title", "detail", "instance")) {
                assertFalse(problem.getString(part).isBlank(), why + part);
            }
        }
        assertFalse(answer.body().contains("???"), answer.body());
        assertFalse(answer.body().contains("Exception"), answer.body());
        assertFalse(answer.body().contains("org.peiji"), answer.body());
    }

    /** Asked of the tables, not of the product. */
    @ApplicationScoped
    static class Counts {

        @PersistenceContext
        private EntityManager em;

        @Inject
        private org.peiji.platform.api.AccessTokens tokens;

        @Inject
        private BusinessClock clock;

        @Transactional
        public int of(String query, String parameter) {
            return ((Number) em.createNativeQuery(query)
                            .setParameter(1, parameter)
                            .getSingleResult())
                    .intValue();
        }

        @Transactional
        public void run(String statement, String parameter) {
            em.createNativeQuery(statement).setParameter(1, parameter).executeUpdate();
        }

        @Transactional
        public String token(Actor owner, Set<ApiScope> scopes) {
            var secret = org.peiji.platform.api.TokenSecret.random();
            tokens.add(new org.peiji.platform.api.AccessToken(
                    secret,
                    "test",
                    owner,
                    scopes,
                    owner,
                    clock.instant(),
                    clock.instant().plus(Duration.ofDays(9))));
            return secret.text();
        }
    }
}
