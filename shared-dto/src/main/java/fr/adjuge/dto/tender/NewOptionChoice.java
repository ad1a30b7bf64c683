package fr.adjuge.dto.tender;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The combination of options (PSE) that is compared, the same for all offers, recorded before any ranking is known.
 *
 * @param optionIds empty for none of them: to say nothing would be no choice
 */
@SuppressWarnings("NullAway") // what is left out is refused by its validation
public record NewOptionChoice(@NotNull @Size(max = 20) List<@NotBlank @Size(max = 40) String> optionIds) {

    public NewOptionChoice {
        optionIds = optionIds == null ? null : List.copyOf(optionIds);
    }
}
