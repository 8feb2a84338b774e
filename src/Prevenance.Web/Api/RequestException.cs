using Prevenance.Law;

namespace Prevenance.Web.Api;

/// <summary>The request cannot be read at all; the reason is for who sent it.</summary>
internal sealed class RequestException(Text reason) : Exception(reason.English)
{
    public Text Reason { get; } = reason;
}
