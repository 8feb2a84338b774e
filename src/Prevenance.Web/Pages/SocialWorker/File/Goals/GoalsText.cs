using System.Globalization;
using Prevenance.Casework;
using Prevenance.Casework.Plan;

namespace Prevenance.Web.Pages.SocialWorker.File.Goals;

internal static class GoalsText
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static readonly Text Title = new("Ce qu’elle veut", "What she wants");
    public static readonly Text None = new("Aucun but à lire ici. Demandez-lui ce qu’elle voudrait qui change, et écrivez-le avec ses mots.", "No goal is shown here. Ask her what she would like to change, and write it in her words.");
    public static readonly Text New = new("Noter un but", "Note a goal");
    public static readonly Text NewLead = new("Ce qu’elle dit, et non ce qu’on en fait. À quoi ressemblerait sa vie à chaque niveau se décrit avant de commencer.", "What she says, and not what is made of it. What her life would look like at each level is described before starting.");
    public static readonly Text Words = new("Ce qu’elle veut, avec ses mots", "What she wants, in her words");
    public static readonly Text Weight = new("Ce que ce but compte pour elle", "How much this goal matters to her");
    public static readonly Text NotAWeight = new("Choisissez ce que ce but compte pour elle.", "Choose how much this goal matters to her.");
    public static readonly Text Save = new("Noter", "Note");
    public static readonly Text Rate = new("Regarder ensemble où elle en est", "Look together at where she is");
    public static readonly Text Where = new("Où elle en est aujourd’hui", "Where she is today");
    public static readonly Text NotALevel = new("Choisissez un des cinq niveaux.", "Choose one of the five levels.");
    public static readonly Text LetGo = new("Elle laisse ce but", "She lets this goal go");
    public static readonly Text LetGoLead = new("C’est un résultat comme un autre, et non un échec : il ne compte plus dans le chiffre.", "It is a result as another is, and no failure: it no longer counts in the figure.");
    public static readonly Text Why = new("Pourquoi, avec ses mots, si elle le dit", "Why, in her words, if she says so");
    public static readonly Text NotRated = new("pas encore regardé ensemble", "not yet looked at together");
    public static readonly Text Back = new("Revenir au dossier", "Back to the file");

    public static readonly IReadOnlyList<(string Value, Text Words)> Weights =
        [("1", new("autant que les autres", "as much as the others")), ("2", new("deux fois plus", "twice as much")), ("3", new("trois fois plus", "three times as much"))];

    public static Text Level(int level) => level switch
    {
        -2 => new("−2, comme au début ou moins bien", "−2, as at the start or worse"),
        -1 => new("−1, un peu moins que ce qu’elle espère", "−1, a little less than she hopes"),
        0 => new("0, ce qu’elle espère", "0, what she hopes for"),
        1 => new("+1, un peu plus", "+1, a little more"),
        _ => new("+2, bien plus que ce qu’elle espérait", "+2, far more than she hoped"),
    };

    public static Text Rated(Rating rating) => Text.Of($"{Level(rating.Level)}, le {DayText.Of(rating.Day)}", $"{Level(rating.Level)}, on {DayText.Of(rating.Day)}");

    public static Text Score(double score, int counted) => Text.Of(
        $"Tous ensemble : {score.ToString("0.0", French)} (50 : ce qu’elle espère ; {counted} but(s) comptés). Ce chiffre est à elle : il ne sort d’ici pour personne.",
        $"All together: {score.ToString("0.0", CultureInfo.InvariantCulture)} (50: what she hopes for; {counted} goal(s) counted). This figure is hers: it leaves for nobody.");
}
