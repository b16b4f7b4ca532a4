package id.sinergi.identity.application;

import id.sinergi.agency.api.AgencyDirectory;
import id.sinergi.agency.api.AgencyId;
import id.sinergi.agency.api.AgencyKind;
import id.sinergi.agency.api.AgencyRef;
import id.sinergi.agency.api.AgencyRow;
import id.sinergi.shared.api.Bilingual;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every reference is an agency, except those that begin with a question mark. */
class AgencyDirectoryFixture implements AgencyDirectory {
    static UUID id(String ref) {
        return UUID.nameUUIDFromBytes(ref.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<AgencyRow> find(AgencyId id) {
        return Optional.empty();
    }

    @Override
    public Optional<AgencyRow> find(AgencyRef ref) {
        return Optional.of(ref).filter(known -> !known.value().startsWith("?")).map(AgencyDirectoryFixture::row);
    }

    @Override
    public Map<AgencyId, AgencyRow> findAll(Collection<AgencyId> ids) {
        return Map.of();
    }

    @Override
    public Map<AgencyRef, AgencyRow> findAllByRef(Collection<AgencyRef> refs) {
        return refs.stream().collect(Collectors.toMap(ref -> ref, AgencyDirectoryFixture::row));
    }

    @Override
    public List<AgencyRow> all() {
        return List.of();
    }

    private static AgencyRow row(AgencyRef ref) {
        return new AgencyRow(
                new AgencyId(id(ref.value())), ref, AgencyKind.MINISTRY, new Bilingual(ref.value(), null), null, null);
    }
}
