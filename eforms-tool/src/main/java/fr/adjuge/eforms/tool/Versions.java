package fr.adjuge.eforms.tool;

import fr.adjuge.eforms.sdk.EformsSdk;
import java.util.stream.Stream;
import picocli.CommandLine.IVersionProvider;

/** Which versions of the eForms SDK are in the tool, and whose they are. */
final class Versions implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return Stream.concat(
                        Stream.of(EformsSdk.values()).map(EformsSdk::customizationId),
                        Stream.of("Publications Office of the European Union, CC-BY-4.0"))
                .toArray(String[]::new);
    }
}
