using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;

namespace Prevenance.Web.Hosting;

/// <summary>Settings of those who run the server, under <c>Operations</c>.</summary>
internal sealed class OperationSettings : IValidatableObject
{
    public const string Section = "Operations";

    /// <summary>The address, such as <c>http://127.0.0.1:9464</c>, at which measurements are told as Prometheus reads them; nowhere when absent.</summary>
    public string? Metrics { get; init; }

    /// <summary>The file, on another machine's disk, to which what the journal ends on is added every hour; nowhere when absent.</summary>
    public string? Anchors { get; init; }

    public int? MetricsPort => Address?.Port;

    private Uri? Address => Uri.TryCreate(Metrics, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp ? address : null;

    /// <summary>The settings as they are written, before they are held to their form.</summary>
    public static OperationSettings Of(IConfiguration configuration) => configuration.GetSection(Section).Get<OperationSettings>() ?? new OperationSettings();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Metrics is not null && Address is null)
            yield return new ValidationResult($"Operations:Metrics: '{Metrics}' is not an address; expected http://127.0.0.1:9464");
        if (Anchors is not null && !(Path.IsPathFullyQualified(Anchors) && Directory.Exists(Path.GetDirectoryName(Anchors))))
            yield return new ValidationResult($"Operations:Anchors: '{Anchors}' is not a file of a folder that exists; expected /mnt/elsewhere/anchors");
    }
}
