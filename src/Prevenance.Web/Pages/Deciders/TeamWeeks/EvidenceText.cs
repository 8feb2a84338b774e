namespace Prevenance.Web.Pages.Deciders.TeamWeeks;

/// <summary>What was measured of the figures that a team is asked, by whom and when. Where nothing was found it says so.</summary>
internal static class EvidenceText
{
    public static readonly Text Nobody = new(
        "Personne ne l’a mesuré en France, que nous sachions. Vide : une fourchette supposée ici.",
        "Nobody has measured it in France, as far as we know. Blank: a range that is assumed here.");

    public static readonly Text Supposed = new("Vide : une fourchette supposée ici.", "Blank: a range that is assumed here.");

    public static readonly Text Missed = new(
        "Mesuré ailleurs : 25 % sans rappel et 6 % avec (Pas-de-Calais, essai, 2017) ; 11,2 % sur invitation et 23,8 % sur convocation (35 départements, 2025). Vide : de 6 à 25 %.",
        "Measured elsewhere: 25 % without a reminder and 6 % with one (Pas-de-Calais, a trial, 2017); 11.2 % when invited and 23.8 % when summoned (35 départements, 2025). Blank: 6 to 25 %.");

    public static readonly Text Protected = new(
        "C’est une décision, pas une mesure : une demi-journée sur dix, c’est 10 %. Vide : rien n’est dit du temps protégé. La part du temps qui va au préventif, personne ne l’a mesurée en France (cherchée dans Odas 2010 et 2016, Igas 2005, Duvoux et Mutuel 2018, HCTS 2022 et 2023).",
        "It is a decision, not a measure: one half-day in ten is 10 %. Blank: nothing is said of time kept. The share of time that goes to prevention, nobody has measured in France (looked for in Odas 2010 and 2016, Igas 2005, Duvoux and Mutuel 2018, HCTS 2022 and 2023).");

    public static readonly Text Effect = new(
        "Ce qu’évite un contact précoce seul, personne ne l’a mesuré en France. Mesuré sur autre chose : rencontrer un travailleur social ouvre 29 % d’aides nouvelles en plus (Castell et al. 2025, 60 000 demandeurs d’emploi) ; une lettre seule ne change rien en moyenne (Chareyron et al. 2018) ; de l’argent d’urgence réduit de 81 % la vie à la rue à six mois (Phillips et Sullivan 2023, tirage au sort, Santa Clara).",
        "What an early contact alone averts, nobody has measured in France. Measured of something else: to meet a social worker opens 29 % more new benefits (Castell et al. 2025, 60,000 job seekers); a letter alone changes nothing on average (Chareyron et al. 2018); emergency money cuts homelessness by 81 % at six months (Phillips and Sullivan 2023, randomised, Santa Clara).");

    /// <summary>How an effect is typed, then what is known of it.</summary>
    public static readonly Text EffectTyped = Text.Of(
        $"1 : aucun effet. 0,5 : une crise sur deux évitée. Vide : aucun effet. {Effect}", $"1: no effect. 0.5: one crisis in two averted. Blank: no effect. {Effect}");
}
