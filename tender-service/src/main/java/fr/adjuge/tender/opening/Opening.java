package fr.adjuge.tender.opening;

import fr.adjuge.tender.StoredRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That the deposits of a tender were opened, with the register as it was written then. */
@Entity
@Immutable
@Table(name = "opening")
class Opening extends StoredRow {

    @Id
    private UUID tenderId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Register register;

    Opening(Register register) {
        this.tenderId = register.tenderId();
        this.register = register;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields
    protected Opening() {}

    /** Form 1 had each time of day twice. */
    @Override
    protected int currentForm() {
        return 2;
    }

    Register register() {
        return register;
    }
}
