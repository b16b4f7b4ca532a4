package id.sinergi.shared.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Loads the reference data at every start. */
@Dependent
class ReferenceDataStep implements StartUpStep {
    @Inject
    ReferenceData referenceData;

    @Override
    public int order() {
        return REFERENCE_DATA;
    }

    @Override
    public void run() {
        referenceData.load();
    }
}
