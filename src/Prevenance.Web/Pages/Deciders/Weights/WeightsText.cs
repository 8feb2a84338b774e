using Prevenance.Choices;
using Prevenance.Choices.Distribution;
using Prevenance.Choices.Scenarios.Weighing;
using Prevenance.Territory.Statistics;

namespace Prevenance.Web.Pages.Deciders.Weights;

/// <summary>What the page says on which an elected official gives measures weights of their own.</summary>
internal static class WeightsText
{
    private static readonly Text None = new("", "");

    public static readonly Text Title = new("Vos poids", "Your weights");

    public static readonly Text Lead = new(
        "Sans poids, il n’y a pas d’ordre entre des scénarios. Si vous en donnez, la page montre l’ordre que donnent les vôtres, et jusqu’où il tient. Rien n’est écrit d’avance, rien n’est gardé : ce que vous écrivez est dans l’adresse.",
        "Without weights there is no order among scenarios. If you give some, the page shows the order that yours give, and how far it holds. Nothing is filled in beforehand, nothing is kept: what you write is in the address.");

    public static readonly Text Back = new("Lire les scénarios côte à côte", "Read the scenarios side by side");
    public static readonly Text Measures = new("Les mesures qui diffèrent entre ces scénarios", "The measures that differ between these scenarios");

    public static readonly Text Hint = new(
        "Un poids laissé vide compte pour rien. Pour chaque mesure qui compte, dites dans quel sens vous la voulez.",
        "A weight left blank counts for nothing. For each measure that counts, say which way you want it.");

    public static readonly Text Weight = new("Poids, de 0 à 100", "Weight, from 0 to 100");
    public static readonly Text Which = new("Je veux cette mesure", "I want this measure");
    public static readonly Text Show = new("Voir l’ordre que donnent ces poids", "See the order that these weights give");
    public static readonly Text Order = new("L’ordre que donnent vos poids", "The order that your weights give");
    public static readonly Text Yours = new("Il est le vôtre : d’autres poids en donnent un autre.", "It is yours: other weights give another.");
    public static readonly Text Even = new(" et ", " and ");
    public static readonly Text Holds = new("Jusqu’où il tient", "How far it holds");

    public static readonly Text HoldsLead = new(
        "Un poids à la fois, les autres restant les mêmes, l’ordre ne change pas tant que ce poids reste dans cet intervalle. Il est compté au milieu des fourchettes ; ce qu’elles laissent ouvert est dit dessous.",
        "One weight at a time, the others staying the same, the order does not change as long as the weight stays within this interval. It is reckoned at the middle of the ranges; what these leave open is told beneath.");

    public static readonly Text Given = new("Votre poids", "Your weight");
    public static readonly Text SameWithin = new("L’ordre reste le même", "The order stays the same");
    public static readonly Text Whatever = new("quel que soit ce poids", "whatever this weight");
    public static readonly Text Left = new("Ce que les fourchettes laissent ouvert", "What the ranges leave open");
    public static readonly Text LeftLead = new(
        "Chaque mesure compte par le milieu de sa fourchette. L’ordre de ces scénarios peut s’inverser dans l’une des trois fourchettes, chacune prise à part ; elles ne s’additionnent pas :",
        "Each measure counts by the middle of its range. The order of these scenarios may be the other way round within one of the three ranges, each taken apart; they are not added up:");
    public static readonly Text NothingLeft = new("Aucune des trois fourchettes, prise à part, ne laisse d’ordre ouvert : ni ce qui est supposé, ni l’échantillon, ni le calage là où il est calculé.", "None of the three ranges, taken apart, leaves an order open: neither what is assumed, nor the sample, nor the calibration where it is worked out.");
    public static readonly Text Method = new("Comment cet ordre est fait", "How this order is made");

    public static readonly Text MethodSaid = new(
        "Pour chaque mesure, 0 est le bout des fourchettes que vous voulez le moins, 1 celui que vous voulez le plus ; chaque scénario y a sa place, multipliée par votre poids. L’ordre dépend donc aussi des scénarios que vous lisez ensemble. La somme n’est pas montrée : elle aurait l’air d’une note.",
        "For each measure, 0 is the end of the ranges that you want least, 1 the end that you want most; each scenario has its place between, multiplied by your weight. So the order also depends on which scenarios you read together. The sum is not shown: it would look like a mark.");

    public static readonly Text NothingDiffers = new("Aucune mesure ne distingue ces scénarios : il n’y a rien à peser.", "No measure tells these scenarios apart: there is nothing to weigh.");
    public static readonly Text NoWeight = new("Donnez au moins un poids au-dessus de 0.", "Give at least one weight above 0.");
    public static readonly Text NoSense = new("dites dans quel sens vous la voulez", "say which way you want it");

    public static Text Of(Sense sense) => sense == Sense.Less ? new("plus petite", "smaller") : new("plus grande", "larger");

    private static Text From(Text weight) => Text.Of($"à partir de {weight}", $"from {weight} on");

    /// <summary>Two scenarios, and what may turn them round.</summary>
    public static Text Pair(OpenPair pair)
    {
        var doubts = Text.Join(new(", ", ", "), pair.Doubts.Select(BandsText.NameOf));
        return Text.Of($"{pair.Before} et {pair.After} : {doubts}", $"{pair.Before} and {pair.After}: {doubts}");
    }

    /// <summary>Between which weights the order stays the same.</summary>
    public static Text Of(Interval within) => within switch
    {
        { Low: 0, High: double.PositiveInfinity } => Whatever,
        { High: double.PositiveInfinity } => From(RangeText.Of(within with { High = within.Low }, "0.##", None)),
        _ => RangeText.Of(within, "0.##", None),
    };
}
