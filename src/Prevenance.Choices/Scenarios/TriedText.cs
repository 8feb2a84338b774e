namespace Prevenance.Choices.Scenarios;

/// <summary>What is said beside ranges of which ways of claiming were tried for them.</summary>
public static class TriedText
{
    /// <summary>The lowest take-up, the highest, and what stands evenly between.</summary>
    private const int AllTogether = 5;

    /// <summary>Over what they are reckoned, and what was tried for them.</summary>
    /// <param name="law">What a change of law comes to.</param>
    /// <param name="months">Over how many months it was worked out.</param>
    public static Text Of(LawEffect law, int months) => Text.Of(
        $"Les personnes, les dixièmes, la pauvreté et le Gini sont comptés sur un mois moyen de l’ensemble des {months} mois : un scénario plus long en compte d’autres. {TriedOf(law.Poverty.Ways.Count)} {Euros}",
        $"People, tenths, poverty and Gini are reckoned over an average month of all {months} months: a longer scenario reckons over others. {TriedOf(law.Poverty.Ways.Count)} {Euros}");

    /// <summary>Of which rights no range was looked at, by their names.</summary>
    public static Text Exact(Text rights) => Text.Of(
        $"Une seule part de recours est écrite, et aucune fourchette n’a été regardée : {rights}.",
        $"One share of take-up is written, and no range was looked at: {rights}.");

    /// <summary>Of which rights nothing is said of who claims, by their names: what is assumed of them.</summary>
    public static Text NotSaid(Text rights) => Text.Of(
        $"Le changement touche aussi ces droits, dont le fichier ne dit pas qui les demande ; ils sont tenus pour demandés par tous ceux qui y ont droit, avant comme après : {rights}.",
        $"The change moves these rights too, and the file does not say who claims them; they are taken as claimed by all who may, before and after: {rights}.");

    private static Text Euros { get; } = new(
        "Les euros par payeur et par droit, comptés année par année, ont été essayés à chaque part de la fourchette, foyer après foyer dans l’ordre du tirage.",
        "Euros by payer and by right, reckoned year by year, were tried at each share within the range, household by household in the order that was drawn.");

    private static Text TriedOf(int ways) => ways switch
    {
        1 => new("Une seule façon de demander a été essayée.", "One way of claiming was tried."),
        AllTogether => new(
            "Cinq façons de demander ont été essayées : le recours le plus faible, le plus fort et trois points entre eux. Une autre peut donner un peu moins ou un peu plus.",
            "Five ways of claiming were tried: the lowest take-up, the highest and three points between. Another may give a little less or a little more."),
        _ => Text.Of(
            $"{ways} façons de demander ont été essayées : le recours le plus faible, le plus fort, trois points entre eux, et chaque droit seul à l’autre bout. Une autre peut donner un peu moins ou un peu plus.",
            $"{ways} ways of claiming were tried: the lowest take-up, the highest, three points between, and each right alone at its other end. Another may give a little less or a little more."),
    };
}
