using System.Text.Json.Serialization;
using Prevenance.Choices.Capacity.Weeks;

namespace Prevenance.Choices.Scenarios;

/// <summary>What a scenario comes to: parts that are not added up, since nobody's euros, minutes and weeks are of one kind.</summary>
/// <param name="Scenario">What would be otherwise.</param>
/// <param name="Hash">Of the law, the people, who of them claims, the sites and the team that it is compared with.</param>
/// <param name="GroundHash">Of the law and the people alone: results of which it differs do not stand on one ground.</param>
/// <param name="Law">What the change of law comes to; nothing where there is none.</param>
/// <param name="Sites">What sites come to; nothing where none opens or closes.</param>
/// <param name="Week">What a team's time comes to; nothing where it is not part of the scenario.</param>
public sealed record ScenarioResult(Scenario Scenario, string Hash, string GroundHash, LawEffect? Law, SitesEffect? Sites, TeamWeek? Week)
{
    private static readonly Text Drawn = new(
        "Les foyers sont tirés au sort et n’existent pas : leurs euros et leurs nombres montrent ce qui bouge, et n’estiment aucun territoire.",
        "Households are drawn and do not exist: their euros and numbers show what moves, and estimate no territory.");

    /// <summary>What is at stake for each household, kept in a file of its own; nothing where the law stays as it is, or where a result is only read.</summary>
    [JsonIgnore]
    public Stakes? Stakes { get; init; }

    /// <summary>What its figures say of anybody, and what they do not.</summary>
    public Text OfWhom => Scenario.Baseline.Population is null ? Drawn : Text.Of(
        $"Les foyers viennent de {Path.GetFileName(Scenario.Baseline.Population)} : ils n’existent pas, et valent ce que vaut son calage.",
        $"Households come from {Path.GetFileName(Scenario.Baseline.Population)}: they do not exist, and are worth what its calibration is.");
}
