package id.sinergi.shared.web.rest.openapi;

import id.sinergi.shared.web.rest.Json;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Answers at /openapi, in front of the server's own description. JSON, which is YAML as well. */
@WebServlet("/openapi")
public class DescriptionServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient BeanManager beans;

    @Inject
    transient Json json;

    private transient byte[] description;

    @Override
    public void init() {
        description = json.write(new ApiDescription(resources()).document());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(description.length);
        response.getOutputStream().write(description);
    }

    private List<Class<?>> resources() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .sorted(Comparator.comparing(Class::getName))
                .collect(Collectors.toList());
    }
}
