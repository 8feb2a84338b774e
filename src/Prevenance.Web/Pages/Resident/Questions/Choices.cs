using Prevenance.Law;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Pages.Resident.Questions;

/// <summary>An answer to pick; its value is the one that the law's variable takes.</summary>
public readonly record struct Choice(string Value, Text Label);

internal static class Choices
{
    public static readonly IReadOnlyList<Choice> Unions =
    [
        new("seul", new("Non", "No")),
        new("marie", new("Oui, nous sommes mariés", "Yes, we are married")),
        new("pacse", new("Oui, nous sommes pacsés", "Yes, in a civil partnership (pacs)")),
        new("concubin", new("Oui, ni mariés ni pacsés", "Yes, neither married nor in a pacs")),
    ];

    public static readonly IReadOnlyList<Choice> Activities =
    [
        new("actif", new("Je travaille", "Working")),
        new("chomeur", new("Je cherche un emploi", "Looking for work")),
        new("etudiant", new("J’étudie", "Studying")),
        new("retraite", new("Je suis à la retraite", "Retired")),
        new("inactif", new("Aucune de ces situations", "None of these")),
    ];

    public static readonly IReadOnlyList<Choice> Statuses =
    [
        new("locataire_hlm", new("Locataire d’un logement social (HLM)", "Renting social housing (HLM)")),
        new("locataire_vide", new("Locataire d’un logement vide", "Renting an unfurnished home")),
        new("locataire_meuble", new("Locataire d’un meublé", "Renting a furnished home")),
        new("locataire_foyer", new("En foyer ou en résidence", "In a hostel or residence")),
        new("proprietaire", new("Propriétaire", "Owner")),
        new("loge_gratuitement", new("Logé gratuitement", "Housed free of charge")),
        new("sans_domicile", new("Sans logement à moi", "No home of my own")),
    ];

    public static bool IsTenant(string status) => status.StartsWith("locataire", StringComparison.Ordinal);
}
