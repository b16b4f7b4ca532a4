package id.sinergi.shared.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * For keys of other records that may be missing: the provider's own conversion cannot read a null. The driver gives a
 * UUID or its text, depending on how the statement was prepared.
 */
@Converter
public class OptionalUuid implements AttributeConverter<UUID, Object> {
    @Override
    public Object convertToDatabaseColumn(UUID key) {
        return key == null ? null : key.toString();
    }

    @Override
    public UUID convertToEntityAttribute(Object stored) {
        return stored == null ? null : UUID.fromString(stored.toString());
    }
}
