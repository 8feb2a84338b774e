namespace Prevenance.Web.Pages.Deciders.Ranges;

/// <summary>What the page says on which ranges are changed.</summary>
internal static class RangesText
{
    public static readonly Text Title = new("Changer une fourchette", "Change a range");

    public static readonly Text Lead = new(
        "Un résultat repose sur ce qui est supposé : qui demande ce à quoi il a droit, ce qu’une crise coûte à une équipe. Écrivez ici vos fourchettes : la page montre ce qui bouge, et ce qui ne bouge pas. La loi, les foyers et le hasard restent les mêmes. Rien n’est gardé : ce que vous écrivez est dans l’adresse.",
        "A result stands on what is assumed: who claims what they are entitled to, what a crisis costs a team. Write your own ranges here: the page shows what moves, and what does not. The law, the households and chance stay the same. Nothing is kept: what you write is in the address.");

    public static readonly Text Fields = new("Vos fourchettes, du plus petit au plus grand", "Your ranges, from the smallest to the largest");
    public static readonly Text Show = new("Voir ce qui bouge", "See what moves");
    public static readonly Text AsKept = new("Remettre les fourchettes du scénario", "Put the scenario’s ranges back");
    public static readonly Text Back = new("Lire tout le résultat", "Read the whole result");
    public static readonly Text Moves = new("Ce qui bouge", "What moves");
    public static readonly Text NothingMoves = new("Rien de ce qui est montré ne bouge avec ces fourchettes, à l’arrondi près.", "Nothing that is shown moves with these ranges, but for rounding.");
    public static readonly Text Present = new("Ce que vous supposez d’aujourd’hui", "What you assume of today");

    public static readonly Text PresentLead = new(
        "L’état présent, avant tout changement : il bouge parce que d’autres y demandent leurs droits, et non parce que la loi changerait.",
        "The present state, before any change: it moves because others claim their rights in it, and not because the law would change.");

    public static readonly Text Stays = new("Ce qui ne bouge pas", "What does not move");

    public static readonly Text StaysLead = new(
        "À l’arrondi près. Ce que chaque foyer perd ou gagne s’il demande tout ce qu’il peut ne dépend d’aucune fourchette.",
        "But for rounding. What each household loses or gains if it claims all that it may depends on no range.");

    public static readonly Text WithKept = new("Tel que gardé", "As kept");
    public static readonly Text WithYours = new("Avec vos fourchettes", "With your ranges");
    public static readonly Text Same = new("Dans les deux", "In both");
    public static readonly Text Doubt = new("Ce qui laisse le plus de doute, avec vos fourchettes", "What leaves most in doubt, with your ranges");

    public static readonly Text Nothing = new(
        "Aucune fourchette de ce résultat ne se change ici : sa loi reste comme elle est et aucune équipe n’en fait partie, ou il a été gardé par une version d’avant. Le refaire :",
        "No range of this result can be changed here: its law stays as it is and no team is part of it, or it was kept by an earlier version. Run it again:");

    public static readonly Text HoursPerCrisis = new("Temps que prend une crise à l’équipe", "The time that a crisis takes the team");
    public static readonly Text HazardRatio = new("Par combien un contact précoce multiplie les crises", "By what an early contact multiplies crises");
    public static readonly Text EffectKnown = new("1 : aucun effet. Personne ne l’a mesuré en France, que nous sachions.", "1: no effect. Nobody has measured it in France, as far as we know.");
    public static readonly Text Hours = new("heures", "hours");
    public static readonly Text NoUnit = new("", "");

    public static Text TakeUp(Text right) => Text.Of($"Sur cent foyers qui y ont droit, combien demandent : {right}", $"Of a hundred households entitled to it, how many claim: {right}");
}
