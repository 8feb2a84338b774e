using System.Text.Json;

namespace Prevenance.Exchange;

/// <summary>How documents from outside are parsed: a name given twice is an error, never a silent choice of one of the two.</summary>
public static class StrictJson
{
    public static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };
}
