package id.sinergi.boot.deployment;

import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.glassfish.internal.deployment.ApplicationLifecycleInterceptor;
import org.glassfish.internal.deployment.ExtendedDeploymentContext;
import org.glassfish.internal.deployment.ExtendedDeploymentContext.Phase;
import org.jvnet.hk2.annotations.Service;

/**
 * Notes for every module of an EAR what kind of archive it is.
 *
 * <p>Payara Micro prints the modules it deployed when it is ready and expects that note. Payara Server writes it for
 * single archives only, so without this service the start ends with a {@code NullPointerException}.
 */
@Service
public class ModuleArchiveTypes implements ApplicationLifecycleInterceptor {
    private static final String ARCHIVE_TYPE = "archiveType";

    @Override
    public void before(Phase phase, ExtendedDeploymentContext context) {
        // Only the end of the preparation matters.
    }

    @Override
    public void after(Phase phase, ExtendedDeploymentContext context) {
        if (phase == Phase.PREPARE && context != null) {
            for (Map.Entry<String, Properties> module :
                    context.getModulePropsMap().entrySet()) {
                module.getValue().putIfAbsent(ARCHIVE_TYPE, archiveType(module.getKey()));
            }
        }
    }

    private static String archiveType(String moduleName) {
        return moduleName.toLowerCase(Locale.ROOT).contains("war") ? "war" : "ejb";
    }
}
