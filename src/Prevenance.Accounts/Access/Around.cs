using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts.Records;

namespace Prevenance.Accounts.Access;

/// <summary>
/// What surrounds somebody and a file at one moment: read in the same way, and in as many questions, whether the file exists or not, so that
/// the time of an answer tells nothing.
/// </summary>
internal sealed class Around
{
    private readonly Viewer viewer;
    private readonly FileKey? key;

    private Around(Viewer viewer, FileKey? key) => (this.viewer, this.key) = (viewer, key);

    /// <summary>What the viewer does here today.</summary>
    private IReadOnlyList<DutyRow> Duties { get; init; } = [];

    /// <summary>Who works on the file today.</summary>
    private IReadOnlyList<MissionRow> Missions { get; init; } = [];

    /// <summary>What the viewer opened, and is still open.</summary>
    private IReadOnlyList<OpeningRow> Openings { get; init; } = [];

    private IReadOnlyList<WallRow> Walls { get; init; } = [];

    private bool Consents { get; init; }

    private FileRow? File { get; init; }

    /// <summary>Whether the file is there, and for this viewer.</summary>
    public bool IsThere => File is not null && !Walls.Any(wall => wall.Account is { } account ? account == viewer.Account : Teams.Contains(wall.Team));

    public bool IsClosed => File is { IsClosed: true };

    private IEnumerable<string?> Teams => Duties.Select(duty => duty.Team).Where(team => team is not null);

    private bool IsFollowedIn(string? team) => team is not null && Missions.Any(mission => mission.Team == team);

    /// <summary>What is around a viewer and a file.</summary>
    /// <param name="context">The records.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="file">Whose file; nothing for a gesture that is about none in particular.</param>
    /// <param name="clock">Tells the moment.</param>
    public static async Task<Around> Of(AccountsRecords context, Viewer viewer, FileKey? file, TimeProvider clock)
    {
        var (today, now, account, key) = (clock.Today(), clock.GetUtcNow().ToUnixTimeMilliseconds(), viewer.Account, file?.Value);
        var isHere = await context.Users.AnyAsync(user => user.Id == account && (user.LeftOn == null || user.LeftOn > today));
        return new Around(viewer, file)
        {
            Duties = isHere ? await context.Duties.AsNoTracking().Where(duty => duty.Account == account && duty.From <= today && (duty.To == null || duty.To >= today)).ToListAsync() : [],
            File = await context.Files.AsNoTracking().FirstOrDefaultAsync(row => row.Key == key),
            Missions = await context.Missions.AsNoTracking().Where(row => row.File == key && row.From <= today && (row.To == null || row.To >= today)).ToListAsync(),
            Openings = await context.Openings.AsNoTracking().Where(row => row.File == key && row.Account == account && row.At <= now && row.Until > now).ToListAsync(),
            Walls = await context.Walls.AsNoTracking().Where(row => row.File == key && row.From <= today && (row.To == null || row.To >= today)).ToListAsync(),
            Consents = await context.Consents.AnyAsync(row => row.File == key && row.Account == account && row.From <= today && row.To >= today && row.WithdrawnAt == null),
        };
    }

    /// <summary>Whether the file is open to the viewer in one of these ways.</summary>
    public bool IsOpened(OpeningKind kind) => Openings.Any(opening => opening.Kind == kind && (kind != OpeningKind.Grant || opening.SecondGranter is not null));

    /// <summary>What the viewer is to the file; for a gesture that is about no file, what they are here.</summary>
    public IReadOnlyList<Standing> Standings() => viewer switch
    {
        { Account: not null } => [.. Duties.SelectMany(OfDuty).Distinct()],
        { Own: { } own } => [own == key ? Standing.Oneself : Standing.AnotherPerson],
        _ => [Standing.Anonymous],
    };

    private IEnumerable<Standing> OfDuty(DutyRow duty) => duty.Role switch
    {
        Role.SocialWorker => [key is null ? Standing.Referent : OfWorker(duty)],
        Role.Reception => key is null || IsFollowedIn(duty.Team) ? [Standing.Reception] : [],
        Role.TeamManager => [key is null || IsFollowedIn(duty.Team) ? Standing.TeamManager : Standing.OtherTeam],
        Role.Partner => [Has(MissionKind.AcceptedReferral) && Consents ? Standing.AcceptedPartner : Standing.OtherPartner],
        Role.Volunteer => [Standing.Volunteer],
        Role.ElectedOfficial => [Standing.ElectedOfficial],
        Role.Administrator => [Standing.Administrator],
        _ => [Standing.DataProtectionOfficer],
    };

    private Standing OfWorker(DutyRow duty) =>
        Has(MissionKind.Referent) || Has(MissionKind.Replacement) ? Standing.Referent
        : Has(MissionKind.Helper) || IsFollowedIn(duty.Team) ? Standing.Colleague
        : Standing.OtherTeam;

    private bool Has(MissionKind kind) => Missions.Any(mission => mission.Account == viewer.Account && mission.Kind == kind);
}
