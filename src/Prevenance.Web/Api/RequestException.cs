namespace Prevenance.Web.Api;

/// <summary>The request cannot be read at all; the message, in both languages, is for who sent it.</summary>
internal sealed class RequestException(string message) : Exception(message);
