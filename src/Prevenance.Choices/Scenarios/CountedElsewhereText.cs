using Prevenance.Law.France;

namespace Prevenance.Choices.Scenarios;

/// <summary>What is said beside a result of rights that are counted in others although not all claim them.</summary>
public static class CountedElsewhereText
{
    /// <summary>Each right by itself, after what they have in common.</summary>
    /// <param name="counted">Where it matters; at least once.</param>
    public static IReadOnlyList<Text> Of(IReadOnlyList<CountedElsewhere> counted) => [Lead, .. counted.Select(Of)];

    private static Text Lead { get; } = new(
        "Un droit que certains ne demandent pas reste compté, pour eux aussi, dans les ressources que d’autres droits regardent : les résultats n’en sont pas corrigés. Voici de combien, le premier mois et avec la loi d’aujourd’hui, si personne ne le touchait :",
        "A right that some do not claim is counted, for them too, in the means that other rights look at: results are not put right for it. This is by how much, in the first month and under today’s law, if nobody received it:");

    private static Text Of(CountedElsewhere one) => Text.Of(
        $"sans {NameOf(one.Right)}, {NameOf(one.In)} change pour {Told.Number(one.Households, "#,##0")} foyers : {Told.Number(one.Euros, "+#,##0;-#,##0;0")} € par mois en tout",
        $"without {NameOf(one.Right)}, {NameOf(one.In)} changes for {Told.Number(one.Households, "#,##0")} households: {Told.Number(one.Euros, "+#,##0;-#,##0;0")} € a month in all");

    private static Text NameOf(string key) => FrenchLaw.System.Rights.FirstOrDefault(right => right.Key == key)?.Short ?? new Text(key, key);
}
