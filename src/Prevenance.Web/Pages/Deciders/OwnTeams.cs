using Microsoft.AspNetCore.Http;
using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Web.Hosting;
using Prevenance.Web.Texts;
using static Prevenance.Web.Hosting.PageMapping;

namespace Prevenance.Web.Pages.Deciders;

/// <summary>The teams that somebody answers for: what is told of one is for them, and for nobody else.</summary>
internal static class OwnTeams
{
    /// <summary>The teams that who asks answers for today.</summary>
    public static async Task<IReadOnlyList<string>> Of(Pass pass, StaffBook staff) =>
        [.. (await staff.DutiesOf(pass.Viewer.Account!)).Where(duty => duty.Role == Role.TeamManager).Select(duty => duty.Team).OfType<string>().Distinct()];

    /// <summary>The team that was asked for, or the first where none was; nothing where it is not theirs.</summary>
    public static string? In(IReadOnlyList<string> teams, string asked) => asked.Length == 0 && teams is [var first, ..] ? first : teams.FirstOrDefault(team => team == asked);

    /// <summary>Who answers for another team finds as little of this one as if it did not exist.</summary>
    /// <param name="teams">Those that who asks answers for.</param>
    /// <param name="path">The page that was asked for.</param>
    /// <param name="words">Whom it is for.</param>
    public static IResult NotTheirs(IReadOnlyList<string> teams, Text path, Text words) => teams.Count > 0
        ? Results.NotFound()
        : Show<OnlyForPage>((nameof(OnlyForPage.Path), path), (nameof(OnlyForPage.Words), words)).With(StatusCodes.Status403Forbidden);

    /// <summary>What an address says of the team that it is about.</summary>
    public static string QueryOf(string team) => $"?team={Uri.EscapeDataString(team)}";
}
