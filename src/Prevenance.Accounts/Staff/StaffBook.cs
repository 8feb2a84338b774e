using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Prevenance.Accounts.Records;
using Prevenance.Storage;

namespace Prevenance.Accounts.Staff;

/// <summary>Those who sign in: what they do here, and how they leave.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="accounts">What Identity keeps of them.</param>
/// <param name="clock">Tells what holds today.</param>
public sealed class StaffBook(Store store, UserManager<Account> accounts, TimeProvider clock)
{
    private readonly Func<AccountsRecords> records = AccountsRecords.In(store.Database);

    /// <summary>Makes an account.</summary>
    /// <param name="name">The name that people are told.</param>
    /// <param name="email">What they sign in with; it may change, the account stays.</param>
    /// <param name="password">To be changed by who signs in with it; nothing where nobody signs in by one.</param>
    /// <returns>Its identifier.</returns>
    /// <exception cref="RefusalException">The password is too short or too common, the address is taken, or is none.</exception>
    public async Task<string> Add(string name, string email, string? password)
    {
        var account = new Account { Name = name.Trim(), UserName = email, Email = email, PasswordGivenOn = password is null ? null : clock.Today() };
        var result = password is null ? await accounts.CreateAsync(account) : await accounts.CreateAsync(account, password);
        if (!result.Succeeded)
            throw new RefusalException([.. result.Errors.Select(error => new Refusal([email], IdentityWords.Of(error)))]);
        return account.Id;
    }

    /// <summary>Takes as long as to look at a password, for an address that has no account: the time of an answer tells nothing.</summary>
    public SignInResult SpendTheTimeOfOne(string password)
    {
        accounts.PasswordHasher.HashPassword(new Account { Name = "" }, password);
        return SignInResult.Failed;
    }

    /// <summary>Gives somebody a role, for a time.</summary>
    public async Task Give(string account, Duty duty)
    {
        await using var context = records();
        context.Duties.Add(new DutyRow { Account = account, Role = duty.Role, Team = duty.Team, From = duty.Days.From, To = duty.Days.To });
        await context.SaveChangesAsync();
    }

    /// <summary>Takes a role from somebody from today on: the next request is answered without it. What they follow is theirs until it is handed over.</summary>
    /// <returns>Whether they had it.</returns>
    public async Task<bool> End(string account, Role role, string? team)
    {
        var today = clock.Today();
        await using var context = records();
        var those = context.Duties.Where(row => row.Account == account && row.Role == role && row.Team == team);
        // One that was to start today, or later, was never theirs.
        var ended = await those.Where(row => row.From >= today).ExecuteDeleteAsync();
        ended += await those.Where(row => row.To == null || row.To >= today).ExecuteUpdateAsync(set => set.SetProperty(row => row.To, today.AddDays(-1)));
        return ended > 0;
    }

    /// <summary>What somebody does here today.</summary>
    public async Task<IReadOnlyList<Duty>> DutiesOf(string account)
    {
        var today = clock.Today();
        await using var context = records();
        return [.. (await context.Duties.AsNoTracking().Where(row => row.Account == account && row.From <= today && (row.To == null || row.To >= today)).OrderBy(row => row.Id).ToListAsync())
            .Select(row => new Duty(row.Role, row.Team, new Days(row.From, row.To)))];
    }

    /// <summary>The accounts of those who work in some teams today.</summary>
    public async Task<IReadOnlyList<string>> In(IReadOnlyCollection<string> teams)
    {
        var today = clock.Today();
        await using var context = records();
        return await context.Duties.Where(row => row.Team != null && teams.Contains(row.Team) && row.From <= today && (row.To == null || row.To >= today)).Select(row => row.Account).Distinct().ToListAsync();
    }

    /// <summary>Those who have one of some roles in a team today, and did not leave: the account, the role, the team.</summary>
    public async Task<IReadOnlyList<(string Account, Role Role, string Team)>> Serving(params Role[] roles)
    {
        var today = clock.Today();
        await using var context = records();
        var rows = await context.Duties.Where(row => roles.Contains(row.Role) && row.Team != null && row.From <= today && (row.To == null || row.To >= today)
            && context.Users.Any(account => account.Id == row.Account && (account.LeftOn == null || account.LeftOn > today))).Select(row => new { row.Account, row.Role, row.Team }).ToListAsync();
        return [.. rows.Select(row => (row.Account, row.Role, row.Team!))];
    }

    /// <summary>The names of those who have a role today, and did not leave, by account.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Named(Role role)
    {
        var today = clock.Today();
        await using var context = records();
        return await context.Users.AsNoTracking()
            .Where(account => (account.LeftOn == null || account.LeftOn > today)
                && context.Duties.Any(row => row.Account == account.Id && row.Role == role && row.From <= today && (row.To == null || row.To >= today)))
            .ToDictionaryAsync(account => account.Id, account => account.Name);
    }

    /// <summary>Those who sign in, by name; who left last.</summary>
    public async Task<IReadOnlyList<Account>> All()
    {
        await using var context = records();
        return await context.Users.AsNoTracking().OrderBy(account => account.LeftOn != null).ThenBy(account => account.Name).ToListAsync();
    }

    /// <summary>The names of all who sign in or did, by account.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Names()
    {
        await using var context = records();
        return await context.Users.AsNoTracking().ToDictionaryAsync(account => account.Id, account => account.Name);
    }

    /// <summary>Somebody leaves today: whatever they still had open is closed at the next request.</summary>
    /// <exception cref="RefusalException">They still follow people, who would be left without anybody.</exception>
    public async Task Leave(string account)
    {
        var today = clock.Today();
        await using var context = records();
        var followed = await context.Missions.CountAsync(row => row.Account == account && row.Kind == MissionKind.Referent && (row.To == null || row.To > today));
        if (followed > 0)
        {
            throw new RefusalException(Text.Of(
                $"{followed} dossier(s) ont encore cette personne pour référent : passez-les d’abord à quelqu’un",
                $"{followed} file(s) still have this person as their référent: hand them over first"));
        }
        var leaver = await accounts.FindByIdAsync(account) ?? throw new RefusalException(new Text("ce compte n’existe pas", "there is no such account"));
        leaver.LeftOn = today;
        // The stamp is what ends sessions; it saves the day of leaving with it.
        var result = await accounts.UpdateSecurityStampAsync(leaver);
        if (!result.Succeeded)
            throw new RefusalException(new Text("ce compte était en train de changer : recommencez", "this account was just changing: try again"));
    }
}
