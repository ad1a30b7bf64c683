package fr.adjuge.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static final int EXIT_CODE_OF_SIGTERM = 128 + 15;

    private Process child;

    @BeforeEach
    void aChildThatWouldRunForAMinute() throws IOException {
        child = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void isGone() {
        child.destroyForcibly();
    }

    @Test
    void aChildEndsWithALauncherThatDies() throws Exception {
        var launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingLauncher.class.getName(),
                        Long.toString(child.pid()))
                .inheritIO()
                .start();

        assertThat(launcher.waitFor()).isEqualTo(DyingLauncher.EXIT_CODE);
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(EXIT_CODE_OF_SIGTERM);
    }

    @Test
    void aGuardThatIsClosedEndsNobody() throws Exception {
        Guard.of(child.pid(), "TERM").close();

        assertThat(child.waitFor(1, TimeUnit.SECONDS)).isFalse();
    }

    /** Guards a process and dies at once, without any of the hooks that an orderly end runs. */
    static final class DyingLauncher {

        static final int EXIT_CODE = 7;

        private DyingLauncher() {}

        public static void main(String... arguments) {
            Guard.of(Long.parseLong(arguments[0]), "TERM");
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }
}
