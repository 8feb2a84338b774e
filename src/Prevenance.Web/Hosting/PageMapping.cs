using Prevenance.Law;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Prevenance.Web.Texts;

namespace Prevenance.Web.Hosting;

/// <summary>Gives each page its address in every language that has it.</summary>
internal static class PageMapping
{
    public static void MapPage<TPage>(this IEndpointRouteBuilder app, Text path) where TPage : IComponent =>
        app.MapGetInAllLanguages(path, () => Show<TPage>());

    /// <param name="with">What else is asked of the request.</param>
    public static void MapGetInAllLanguages(this IEndpointRouteBuilder app, Text path, Delegate handler, Action<IEndpointConventionBuilder>? with = null)
    {
        var bound = AtFirstRequest(app, path, handler);
        foreach (var language in Locale.All.Where(language => language.Has(path)))
        {
            var endpoint = app.MapGet(language[path], bound).ExcludeFromDescription();
            with?.Invoke(endpoint);
        }
    }

    /// <param name="with">What else is asked of the request.</param>
    public static void MapPostInAllLanguages(this IEndpointRouteBuilder app, Text path, Delegate handler, Action<IEndpointConventionBuilder>? with = null)
    {
        var bound = AtFirstRequest(app, path, handler);
        foreach (var language in Locale.All.Where(language => language.Has(path)))
        {
            var endpoint = app.MapPost(language[path], bound).TakesForms().ExcludeFromDescription();
            with?.Invoke(endpoint);
        }
    }

    /// <summary>
    /// What a handler asks for is compiled at the first request, once for all languages: compiled for each address before anybody came, it took a
    /// quarter of the time of a start. What is given back is a <see cref="RequestDelegate"/>, so that nothing is compiled around it either.
    /// </summary>
    private static RequestDelegate AtFirstRequest(IEndpointRouteBuilder app, Text path, Delegate handler)
    {
        var names = RoutePatternFactory.Parse(path.French).Parameters.Select(parameter => parameter.Name).ToList();
        var bound = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(handler, new() { ServiceProvider = app.ServiceProvider, RouteParameterNames = names }).RequestDelegate);
        return context => bound.Value(context);
    }

    /// <summary>The page, given its parameters by name.</summary>
    public static RazorComponentResult<TPage> Show<TPage>(params IEnumerable<(string Name, object? Value)> parameters)
        where TPage : IComponent =>
        new(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));

    public static RazorComponentResult<TPage> With<TPage>(this RazorComponentResult<TPage> page, int status)
        where TPage : IComponent
    {
        page.StatusCode = status;
        return page;
    }
}
