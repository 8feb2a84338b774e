namespace Prevenance.Law.France.Tests;

/// <summary>What every rule must have beside its formula: names for people, its article of law, and a case.</summary>
public class WritingTests
{
    private static readonly HashSet<string> Expected =
        [.. FrenchCases.All.SelectMany(peer => peer.Expected).Select(expected => expected.Variable)];

    /// <summary>What only says a fact in other words (an age, a place, a count of persons) applies no article.</summary>
    private static readonly string[] PlainReadings =
    [
        "age", "age_en_mois", "etudiant", "est_enfant_dans_famille", "nb_parents", "maries", "enceinte_fam", "indemnites_journalieres",
        "residence_guadeloupe", "residence_martinique", "residence_guyane", "residence_reunion", "residence_mayotte",
        "residence_saint_martin", "residence_ile_de_france", "epci",
    ];

    public static TheoryData<string> Variables => [.. FrenchLaw.System.Variables.Select(variable => variable.Name)];

    public static TheoryData<string> Rules =>
        [.. FrenchLaw.System.Variables.Where(variable => variable.HasFormula).Select(variable => variable.Name).Except(PlainReadings)];

    public static TheoryData<string> Rights =>
        [.. FrenchLaw.System.RightVariables.Select(variable => variable.Name)];

    [Theory]
    [MemberData(nameof(Variables))]
    public void A_variable_has_a_label_in_both_languages(string name)
    {
        var label = FrenchLaw.System.Find(name)!.Notes.Label;

        Assert.NotEqual(name, label.French);
        Assert.NotEqual(name, label.English);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_stands_under_its_article(string name) =>
        Assert.NotEmpty(FrenchLaw.System.Find(name)!.Notes.Articles);

    [Theory]
    [MemberData(nameof(Rights))]
    public void A_right_has_a_case(string name) => Assert.Contains(name, Expected);
}
