using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;

namespace Prevenance.Web.Pages.Staff.SignIn;

/// <summary>Signing in by ProConnect, as those who run the server set it under <c>ProConnect</c>; without it, nothing of it is there.</summary>
internal sealed class ProConnectSettings : IValidatableObject
{
    public const string Section = "ProConnect";

    /// <summary>The level that every way of signing in there meets.</summary>
    private const string LowestLevel = "eidas1";

    /// <summary>The provider's address, such as <c>https://auth.agentconnect.gouv.fr/api/v2</c>.</summary>
    public string? Authority { get; init; }

    /// <summary>What the provider calls us.</summary>
    public string? Client { get; init; }

    /// <summary>What we prove it with; better in the environment (<c>ProConnect__Secret</c>) or in a file of its own.</summary>
    public string? Secret { get; init; }

    /// <summary>The file that holds the secret, where it is not given by itself.</summary>
    public string? SecretFile { get; init; }

    /// <summary>The levels that are asked of the provider (<c>acr_values</c>), any of which will do; anything else than eidas1 must come back.</summary>
    public string Levels { get; init; } = LowestLevel;

    public bool IsOn => Authority is not null;

    /// <summary>Whether other programs of this machine stand for the provider, which then need no https.</summary>
    public bool IsOnThisMachine => Address is { IsLoopback: true };

    private Uri? Address => Uri.TryCreate(Authority, UriKind.Absolute, out var address) ? address : null;

    /// <summary>The settings as they are written, before they are held to their form.</summary>
    public static ProConnectSettings Of(IConfiguration configuration) => configuration.GetSection(Section).Get<ProConnectSettings>() ?? new ProConnectSettings();

    /// <summary>The secret itself.</summary>
    public string ReadSecret() => Secret ?? File.ReadAllText(SecretFile!).Trim();

    /// <summary>Whether somebody was known surely enough there.</summary>
    /// <param name="level">What came back (<c>acr</c>).</param>
    public bool IsEnough(string? level) => Levels == LowestLevel || Levels.Split(' ').Contains(level);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn)
            yield break;
        if (Address is not { } address || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
            yield return new ValidationResult($"ProConnect:Authority: '{Authority}' is not an address by https; expected https://auth.agentconnect.gouv.fr/api/v2");
        if (string.IsNullOrWhiteSpace(Client))
            yield return new ValidationResult("ProConnect:Client: expected the identifier that the provider gave");
        if (string.IsNullOrWhiteSpace(Levels))
            yield return new ValidationResult("ProConnect:Levels: expected eidas1, or other levels with spaces between them");
        if (Secret is null && !File.Exists(SecretFile))
            yield return new ValidationResult("ProConnect: expected Secret (by ProConnect__Secret in the environment), or SecretFile, a file that can be read");
    }
}
