using Prevenance.Aids;
using Prevenance.Law.Explaining;

namespace Prevenance.Web.Pages.Resident.Rights;

internal static class AidsText
{
    public static readonly Text Lead = new(
        "Près de chez vous ou sur demande, par sujet. « À vérifier » : une question que nous ne posons pas en décide.",
        "Near you or on request, by subject. “To be verified”: something that we do not ask decides.");
    public static readonly Text ToVerify = new("À vérifier sur place :", "To be verified on the spot:");
    public static readonly Text LivesThere = new("habiter là où elle est donnée", "living where it is given");
    public static readonly Text Site = new("Voir le site", "See the site");

    /// <summary>When an aid was read about; that it may have changed, where the page that told of it is of an earlier year.</summary>
    public static Text Read(AidSource source) => source switch
    {
        { Read: { } day, Written: { } year } => Text.Of(
            $"Lu le {ValueText.Date(day)}, dans une page de {year} ; l’aide a pu changer :", $"Read on {ValueText.Date(day)}, in a page of {year}; the aid may have changed:"),
        { Read: { } day } => Text.Of($"Lu le {ValueText.Date(day)} :", $"Read on {ValueText.Date(day)}:"),
        _ => new("D’après :", "From:"),
    };

    public static Text Count(int count) => count == 1 ? new("1 aide", "1 aid") : Text.Of($"{count} aides", $"{count} aids");

    public static Text Title(int count) => count == 1
        ? new("Une autre aide", "Another aid")
        : Text.Of($"{count} autres aides", $"{count} other aids");

    public static Text Waiting(int count) => count == 1
        ? new("Une autre aide dépend de ce qui n’a pas été dit.", "Another aid depends on what was not said.")
        : Text.Of($"{count} autres aides dépendent de ce qui n’a pas été dit.", $"{count} other aids depend on what was not said.");

    public static Text Of(AidTheme theme) => theme switch
    {
        AidTheme.Housing => new("Logement", "Housing"),
        AidTheme.Transport => new("Transports et permis", "Transport and driving licence"),
        AidTheme.Children => new("Enfants", "Children"),
        AidTheme.Health => new("Santé", "Health"),
        AidTheme.Youth => new("Études et jeunes", "Studies and young people"),
        AidTheme.Leisure => new("Culture et vacances", "Culture and holidays"),
        AidTheme.Emergency => new("Urgences et coups durs", "Emergencies and hard times"),
        _ => new("Autres aides", "Other aids"),
    };
}
