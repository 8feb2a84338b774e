using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Consents;
using Prevenance.Accounts.Journal;
using Prevenance.Accounts.Missions;
using Prevenance.Accounts.Openings;
using Prevenance.Accounts.OwnAccess;
using Prevenance.Accounts.Records;
using Prevenance.Accounts.Staff;
using Prevenance.Storage;

namespace Prevenance.Accounts;

/// <summary>Who signs in, what they may see, and what they saw.</summary>
public static class AccountsModule
{
    /// <summary>The module's records, as a store is opened with them.</summary>
    public static IKeepsRecords Records { get; } = new AccountsKeeping();

    /// <summary>Registers the module; the host has a <see cref="Store"/> and a clock.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="common">Refuses common passwords.</param>
    public static IServiceCollection AddAccounts(this IServiceCollection services, Func<CommonPasswords> common)
    {
        services.AddIdentityCore<Account>(AccountRules.Settle)
            .AddUserStore<SealedTokens>()
            .AddSignInManager<TwoStepSignIn>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddTokenProvider<OnceOnlyCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.Configure<PasswordHasherOptions>(AccountRules.Settle);
        services.Configure<IdentityPasskeyOptions>(AccountRules.Settle);
        services.Configure<SecurityStampValidatorOptions>(AccountRules.Settle);
        return services
            .AddScoped<IUserConfirmation<Account>, WorksHere>()
            .AddSingleton<IPasswordValidator<Account>>(_ => common())
            .AddSingleton(provider => AccountsRecords.In(provider.GetRequiredService<Store>().Database))
            .AddScoped(provider => provider.GetRequiredService<Func<AccountsRecords>>()())
            .AddSingleton<AccessJournal>()
            .AddSingleton<RefusalLog>()
            .AddSingleton<Gate>()
            .AddSingleton<OpeningBook>()
            .AddSingleton<ConsentBook>()
            .AddSingleton<MissionBook>()
            .AddSingleton<AbleFollowers>()
            .AddSingleton<OwnAccessBook>()
            .AddSingleton<SessionBook>()
            .AddScoped<StaffBook>()
            .AddScoped<ProviderLinks>()
            .AddScoped<Keys>()
            .AddScoped<Recognition>();
    }
}
