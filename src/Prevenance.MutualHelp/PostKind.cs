namespace Prevenance.MutualHelp;

/// <summary>What somebody posts. Requests come first everywhere: most people look before they offer.</summary>
public enum PostKind
{
    Request,
    Offer,
}
