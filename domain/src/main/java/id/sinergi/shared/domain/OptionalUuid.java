package id.sinergi.shared.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** For keys of other records that may be missing: the provider's own conversion cannot read a null. */
@Converter
public class OptionalUuid implements AttributeConverter<UUID, String> {
    @Override
    public String convertToDatabaseColumn(UUID key) {
        return key == null ? null : key.toString();
    }

    @Override
    public UUID convertToEntityAttribute(String stored) {
        return stored == null ? null : UUID.fromString(stored);
    }
}
