namespace Prevenance.Territory.Calibration;

/// <summary>A count of the CAF by IRIS, and what of a household counts towards it.</summary>
/// <param name="Column">As the file of the CAF names it.</param>
/// <param name="Label">What is counted.</param>
/// <param name="Of">How much a household counts.</param>
internal sealed record CafMargin(string Column, Text Label, Func<CandidateHousehold, double> Of)
{
    /// <summary>Whether weights are brought to it; else it follows from the others, and is only held to them.</summary>
    public bool IsRaked { get; init; } = true;

    /// <summary>The right whose recipients it counts; nothing where it counts something else.</summary>
    public string? Right { get; init; }

    /// <summary>All that are published.</summary>
    public static IReadOnlyList<CafMargin> All { get; } =
    [
        new("a", new("allocataires", "recipients"), _ => 1),
        new("percou", new("personnes couvertes", "persons covered"), household => household.Persons) { IsRaked = false },
        new("ai", new("seuls, sans enfant", "alone, without children"), household => One(!household.IsCouple && household.Children == 0)),
        new("am", new("seuls, avec enfants", "alone, with children"), household => One(!household.IsCouple && household.Children > 0)),
        new("acssenf", new("couples sans enfant", "couples without children"), household => One(household.IsCouple && household.Children == 0)),
        new("acavenf", new("couples avec enfants", "couples with children"), household => One(household.IsCouple && household.Children > 0)),
        new("ac3enf", new("couples avec trois enfants ou plus", "couples with three children or more"), household => One(household.IsCouple && household.Children >= 3)),
        new("enf", new("enfants", "children"), household => household.Children),
        Aged("enf_2", 0, 2), Aged("enf_3_5", 3, 5), Aged("enf_6_10", 6, 10), Aged("enf_11_14", 11, 14), Aged("enf_15_17", 15, 17), Aged("enf_18_24", 18, 24),
        new("a_etud", new("étudiants", "students"), household => One(household.IsStudent)),
        new("a_netud_24", new("moins de 25 ans, hors étudiants", "under 25, students left out"), household => One(household.IsUnder25 && !household.IsStudent)),
        new("aal", new("aide au logement", "housing aid"), household => One(household.HousingAid)) { Right = "aide_logement" },
        new("aapl", new("dont APL", "of which APL"), household => One(household.Apl)),
        new("aaah", new("AAH", "AAH"), household => One(household.Aah)) { Right = "aah" },
        new("appa", new("prime d’activité", "prime d'activité"), household => One(household.Ppa)) { Right = "ppa" },
        new("arsas", new("RSA", "RSA"), household => One(household.Rsa)) { Right = "rsa" },
    ];

    private static CafMargin Aged(string column, int from, int to) =>
        new(column, Text.Of($"enfants de {from} à {to} ans", $"children from {from} to {to}"), household => household.ChildAges.Count(age => age >= from && age <= to));

    private static double One(bool counts) => counts ? 1 : 0;
}
