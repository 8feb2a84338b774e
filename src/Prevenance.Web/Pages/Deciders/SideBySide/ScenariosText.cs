using Prevenance.Geography.Suppression;

namespace Prevenance.Web.Pages.Deciders.SideBySide;

/// <summary>What the page of scenarios says around what they come to.</summary>
internal static class ScenariosText
{
    public static readonly Text Title = new("Des scénarios côte à côte", "Scenarios side by side");

    public static readonly Text Lead = new(
        "Ce qui bougerait, entre quoi et quoi, et qui y perdrait. Il n’y a ni note, ni total, ni scénario placé avant un autre : l’ordre est celui des noms, et rien n’est coché d’avance.",
        "What would move, between what and what, and who would lose by it. There is no mark, no total, no scenario put before another: the order is that of names, and nothing is ticked beforehand.");

    public static readonly Text Which = new("Quels résultats lire ensemble", "Which results to read together");
    public static readonly Text Read = new("Lire côte à côte", "Read side by side");
    public static readonly Text NothingKept = new("Aucun résultat n’est gardé ici. On en garde un par cette commande, là où l’application est installée :", "No result is kept here. One is kept by this command, where the application is installed:");
    public static readonly Text More = new("Un autre résultat se garde par cette commande, là où l’application est installée :", "Another result is kept by this command, where the application is installed:");
    public static readonly Text Refused = new("Ces résultats ne se lisent pas ensemble", "These results cannot be read together");
    public static readonly Text NotKept = new("rien n’est gardé sous ce nom", "nothing is kept under this name");
    public static readonly Text Download = new("Télécharger ce qui est montré (JSON)", "Download what is shown (JSON)");
    public static readonly Text Weigh = new("Donner vos poids à ces mesures", "Give these measures your weights");
    public static readonly Text Gain = new("personnes qui gagnent", "people who gain");
    public static readonly Text Lose = new("personnes qui perdent", "people who lose");
    public static readonly Text Waits = new("L’attente d’un rendez-vous, en semaines", "The wait for an appointment, in weeks");
    public static readonly Text WithoutTimeKept = new("sans temps protégé", "with no time kept");
    public static readonly Text WithTimeKept = new("avec du temps protégé", "with time kept");
    public static readonly Text Weeks = new(" semaines", " weeks");
    public static readonly Text Losers = new("Qui perd, en nature", "Who loses, in kind");
    public static readonly Text NobodyLoses = new("Aucun de ces foyers ne perd.", "None of these households loses.");
    public static readonly Text NoLaw = new("Ce scénario ne change pas la loi.", "This scenario does not change the law.");
    public static readonly Text Classes = new("Combien de personnes perdent et gagnent, en cinq classes", "How many people lose and gain, in five classes");
    public static readonly Text Measures = new("Mesure par mesure", "Measure by measure");
    public static readonly Text MeasuresLead = new("Euros par payeur et par année, pauvreté avec son seuil d’avant et d’après, Gini, lieux, équipe. Ces mesures ne s’additionnent pas.", "Euros by payer and year, poverty with its line as it was and as it moves, Gini, sites, team. These measures do not add up.");
    public static readonly Text Tenths = new("Par mois et par personne, selon le dixième : de qui vit avec le moins à qui vit avec le plus", "A month and person, by tenth: from who lives on least to who lives on most");
    public static readonly Text Communes = new("Commune par commune", "Commune by commune");
    public static readonly Text CommunesLead = Text.Of(
        $"Des personnes de foyers qui n’existent pas, calés sur ce que publie la CAF, dans l’ordre des codes des communes. Ce qui compterait de 1 à {SuppressionPattern.LeastShown - 1} personnes est caché, et ce qui permettrait de le retrouver aussi ; la même chose est cachée pour tous les scénarios. Deux façons de demander seulement : le recours le plus faible et le plus fort.",
        $"People of households that do not exist, brought to what the CAF publishes, in the order of the codes of communes. What would count 1 to {SuppressionPattern.LeastShown - 1} people is hidden, and what would let it be worked out; the same is hidden for all scenarios. Two ways of claiming only: the lowest take-up and the highest.");
    public static readonly Text LoseByCommune = new("Combien de personnes perdent, par commune", "How many people lose, by commune");
    public static readonly Text GainByCommune = new("Combien de personnes gagnent, par commune", "How many people gain, by commune");
    public static readonly Text Hidden = new("caché", "hidden");
    public static readonly Text BandsLead = new(
        "Chaque chiffre a trois raisons de ne pas être exact, dites à part : d’abord ce qui est supposé (qui demande), puis, en petit, l’échantillon (d’autres foyers auraient pu être tirés) et le calage de la population. La fourchette la plus large des trois est en gras. Elles ne sont pas de même nature et ne s’additionnent pas. L’échantillon et le calage sont comptés au milieu du recours ; les seuils et les bornes des dixièmes y sont pris comme ils sont venus.",
        "Each figure has three reasons not to be exact, told apart: what is assumed (who claims) first, then, in small, the sample (other households might have been drawn) and how the population was calibrated. The widest of the three is in bold. They are not of one kind, and are not added up. Sample and calibration are reckoned at the middle of take-up; lines and ends of tenths are taken there as they came out.");
    public static readonly Text None = new("", "");
    public static readonly Text NotSaid = new("—", "—");

    /// <summary>The command that keeps a result.</summary>
    public const string Command = "./prevenance scenario run SCENARIO.yaml --keep";

    public static Text Named(string scenario) => Text.Of($"scénario {scenario}", $"scenario {scenario}");

    public static Text Received(Text rights) => Text.Of(
        $"Touchés déjà par tous ceux qui y ont droit, puisque la population est calée sur eux : {rights}. Le recours ne porte que sur qui y aurait droit en plus, et ceux qui ne demandent pas aujourd’hui n’y sont pas.",
        $"Already received by all who have them, since the people were brought to those who do: {rights}. Take-up bears on those alone who newly would, and those who do not claim today are not among them.");

    public static Text Of(string name, Text about) => Text.Of($"{name} : {about}", $"{name}: {about}");

    public static Text ChangeRange(string scenario) => Text.Of($"Changer une fourchette : {scenario}", $"Change a range: {scenario}");
}
