package id.sinergi.shared.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletContext;

/** Adds the mark of their content to the addresses of our own resources. */
public class HashedResources extends ResourceHandlerWrapper {
    public HashedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return resource != null && Assets.LIBRARY.equals(library) ? new Marked(resource) : resource;
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        Resource resource = super.createResource(name, library, contentType);
        return resource != null && Assets.LIBRARY.equals(library) ? new Marked(resource) : resource;
    }

    private static final class Marked extends ResourceWrapper {
        Marked(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            ServletContext servlet = (ServletContext)
                    FacesContext.getCurrentInstance().getExternalContext().getContext();
            return super.getRequestPath() + "&v=" + Assets.mark(servlet, getResourceName());
        }
    }
}
