package fr.adjuge.tender.codelist;

import static fr.adjuge.tender.problem.ProblemType.UNKNOWN_RESOURCE;
import static java.util.stream.Collectors.joining;

import fr.adjuge.dto.codes.CodeList;
import fr.adjuge.dto.codes.CodeLists;
import fr.adjuge.dto.http.Page;
import fr.adjuge.dto.http.RefusedException;
import fr.adjuge.dto.http.Text;
import fr.adjuge.dto.tender.CodeListSummary;
import fr.adjuge.dto.tender.CodeListView;
import fr.adjuge.dto.tender.CodeListView.Code;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Code lists", description = "The codes that drafts take, with what they stand for, in French and English.")
class CodeListResource {

    private static final int A_DAY = 86_400;

    @GET
    @PermitAll
    @Operation(
            operationId = "listCodeLists",
            summary = "List the lists of codes that drafts take",
            description = "The property that takes a code names its list. Public.")
    public Page<CodeListSummary> list() {
        return new Page<>(CodeLists.ALL.stream().map(CodeListResource::summary).toList(), Optional.empty());
    }

    @GET
    @Path("/{name}")
    @PermitAll
    @Operation(
            operationId = "getCodeList",
            summary = "Read a list of codes as a whole",
            description =
                    "As who keeps it publishes it, in French and English. Public; changes with our versions only.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The version of the list: what If-None-Match sends when it is read again.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CodeListView.class)))
    @APIResponse(responseCode = "304", description = "The list is the one whose ETag came as If-None-Match")
    public Response get(@PathParam("name") String name, Request request) {
        var list = CodeLists.named(name).orElseThrow(() -> unknown(name));
        var tag = new EntityTag(list.version() + "-" + Integer.toHexString(list.hashCode()), true);
        var kept = new CacheControl();
        kept.setPrivate(false);
        kept.setMaxAge(A_DAY);
        return Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> Response.ok(view(list)).tag(tag))
                .cacheControl(kept)
                .build();
    }

    private static RefusedException unknown(String name) {
        return new RefusedException(
                UNKNOWN_RESOURCE,
                new Text("there is no list %s; there are: %s", "la liste %s n'existe pas ; il y a : %s")
                        .with(name, CodeLists.ALL.stream().map(CodeList::name).collect(joining(", "))));
    }

    private static CodeListSummary summary(CodeList list) {
        return new CodeListSummary(
                list.name(), list.version(), list.source(), list.labels().size(), "/code-lists/" + list.name());
    }

    private static CodeListView view(CodeList list) {
        return new CodeListView(
                list.name(),
                list.version(),
                list.source(),
                list.attribution(),
                list.labels().entrySet().stream()
                        .map(code -> new Code(code.getKey(), code.getValue()))
                        .toList());
    }
}
