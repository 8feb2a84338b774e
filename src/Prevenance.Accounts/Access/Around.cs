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
    public bool IsThere => File is not null && !Walls.Any(wall => wall.Account is not null && wall.Account == viewer.Account);

    public bool IsClosed => File is { IsClosed: true };

    /// <summary>Whether the file is hidden from a team of the viewer, such as the one that follows the other side of a separation.</summary>
    public bool IsAcross => Walls.Any(wall => wall.Team is not null && Teams.Contains(wall.Team));

    private IEnumerable<string?> Teams => Duties.Select(duty => duty.Team).Where(team => team is not null);

    private bool IsFollowedIn(string? team) => team is not null && Missions.Any(mission => mission.Team == team);

    /// <summary>What is around a viewer and some files; for a gesture that is about no file, around the viewer alone.</summary>
    /// <param name="context">The records.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="files">Whose files; nothing for a gesture that is about none in particular.</param>
    /// <param name="clock">Tells the moment.</param>
    public static async Task<IReadOnlyList<Around>> Of(AccountsRecords context, Viewer viewer, IReadOnlyCollection<FileKey?> files, TimeProvider clock)
    {
        var (today, now, account, keys) = (clock.Today(), clock.GetUtcNow().ToUnixTimeMilliseconds(), viewer.Account, files.OfType<FileKey>().Select(file => file.Value).ToList());
        var isHere = await context.Users.AnyAsync(user => user.Id == account && (user.LeftOn == null || user.LeftOn > today));
        var duties = isHere ? await context.Duties.AsNoTracking().Where(duty => duty.Account == account && duty.From <= today && (duty.To == null || duty.To >= today)).ToListAsync() : [];
        var rows = (await context.Files.AsNoTracking().Where(row => keys.Contains(row.Key)).ToListAsync()).ToDictionary(row => row.Key);
        var missions = (await context.Missions.AsNoTracking().Where(row => keys.Contains(row.File) && row.From <= today && (row.To == null || row.To >= today)).ToListAsync()).ToLookup(row => row.File);
        var openings = (await context.Openings.AsNoTracking().Where(row => keys.Contains(row.File) && row.Account == account && row.At <= now && row.Until > now).ToListAsync()).ToLookup(row => row.File);
        var walls = (await context.Walls.AsNoTracking().Where(row => keys.Contains(row.File) && row.From <= today && (row.To == null || row.To >= today)).ToListAsync()).ToLookup(row => row.File);
        var consents = await context.Consents.Where(row => keys.Contains(row.File) && row.Account == account && row.From <= today && row.To >= today && row.WithdrawnAt == null && !row.IsAwaited && !row.IsRefused).Select(row => row.File).ToListAsync();
        return [.. files.Select(file => new Around(viewer, file)
        {
            Duties = duties,
            File = file is { } one ? rows.GetValueOrDefault(one.Value) : null,
            Missions = [.. missions[file?.Value ?? ""]],
            Openings = [.. openings[file?.Value ?? ""]],
            Walls = [.. walls[file?.Value ?? ""]],
            Consents = file is { } hers && consents.Contains(hers.Value),
        })];
    }

    /// <summary>Whether the file is open to the viewer in one of these ways.</summary>
    public bool IsOpened(OpeningKind kind) => Openings.Any(opening => opening.Kind == kind && (kind != OpeningKind.Grant || opening.SecondGranter is not null));

    /// <summary>
    /// What the viewer is to the file; for a gesture that is about no file, what they are here. Across a wall, who follows people is another
    /// team's, whatever their missions, and nobody else is anything.
    /// </summary>
    public IReadOnlyList<Standing> Standings() => viewer switch
    {
        { Account: not null } when IsAcross => Duties.SelectMany(OfDuty).Any(standing => standing is Standing.Referent or Standing.Colleague or Standing.TeamManager or Standing.OtherTeam) ? [Standing.OtherTeam] : [],
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
