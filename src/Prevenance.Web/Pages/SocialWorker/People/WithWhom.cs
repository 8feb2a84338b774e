using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Appointments;
using Prevenance.Casework.Files;

namespace Prevenance.Web.Pages.SocialWorker.People;

/// <summary>Says by name who meets somebody, to who receives people.</summary>
internal sealed class WithWhom(AbleFollowers followers, FileSights sights, MissionBook missions, StaffBook staff, Gate gate, TimeProvider clock)
{
    /// <summary>
    /// The account of who meets her: who books, where they follow her; else her référent, or who replaces them. Who follows the other side of a
    /// hidden address is named to nobody across: who books there meets her.
    /// </summary>
    /// <param name="viewer">Who books.</param>
    /// <param name="file">Whose file, for which they may book.</param>
    /// <returns>Nothing where nobody follows her by name.</returns>
    public async Task<string?> AccountOf(Viewer viewer, FileKey file)
    {
        var following = (await followers.Of(file)).Where(mission => mission.Account is not null && mission.Kind != MissionKind.AcceptedReferral).ToList();
        var told = await sights.Told(viewer, file, following);
        return (told.Count == 0 && following.Count > 0) || told.Any(mission => mission.Account == viewer.Account) ? viewer.Account : told.MinBy(mission => mission.Kind)?.Account;
    }

    /// <summary>Among whom who books chooses who meets her: the social workers of the teams that follow her, but for those for whom she is not there.</summary>
    /// <inheritdoc cref="AccountOf" path="/param"/>
    /// <returns>By name; nothing where there is nothing to choose: somebody follows her by name, or who books meets people themselves.</returns>
    public async Task<IReadOnlyList<(string Account, string Name)>?> ChoicesFor(Viewer viewer, FileKey file)
    {
        if (await AccountOf(viewer, file) is not null || (await staff.DutiesOf(viewer.Account!)).Any(duty => duty.Role == Role.SocialWorker))
            return null;
        var teams = (await missions.Of(file)).Where(mission => mission.Days.Hold(clock.Today())).Select(mission => mission.Team).OfType<string>().Distinct().ToList();
        var workers = await staff.Named(Role.SocialWorker);
        var choices = new List<(string Account, string Name)>();
        foreach (var account in (await staff.In(teams)).Where(workers.ContainsKey))
        {
            if ((await gate.StandingsTo(new Viewer(account), [file]))[file].Contains(Standing.Colleague))
                choices.Add((account, workers[account]));
        }
        return [.. choices.OrderBy(one => one.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Their name.</summary>
    /// <inheritdoc cref="AccountOf" path="/param"/>
    /// <inheritdoc cref="AccountOf" path="/returns"/>
    public async Task<string?> NameOf(Viewer viewer, FileKey file) => await AccountOf(viewer, file) is { } account ? (await staff.Names()).GetValueOrDefault(account) : null;

    /// <summary>The same of those whom a search found and whose files may not be opened.</summary>
    public async Task<IReadOnlyDictionary<FileKey, string>> Of(Viewer viewer, IReadOnlyList<FoundPerson> found)
    {
        var names = new Dictionary<FileKey, string>();
        foreach (var file in found.Where(one => one.Answer == Answer.Identity).Select(one => one.File).OfType<FileKey>())
        {
            if (await NameOf(viewer, file) is { } name)
                names[file] = name;
        }
        return names;
    }
}
