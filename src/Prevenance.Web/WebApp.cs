using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Prevenance.Aids;
using Prevenance.Directories.Catalogues;
using Prevenance.Geography;
using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.Planning;
using Prevenance.Storage;
using Prevenance.Web.Api;
using Prevenance.Web.Components;
using Prevenance.Web.Hosting;
using Prevenance.Web.Hosting.Own;
using Prevenance.Web.Hosting.Staff;
using Prevenance.Web.Pages.Demonstration;
using Prevenance.Web.Pages.Resident;
using Prevenance.Web.Pages.Staff.SignIn;
using Prevenance.Web.Places;
using Prevenance.Web.Texts;
using Prevenance.Works;

namespace Prevenance.Web;

/// <summary>The web application: the pages for residents, and the HTTP interface.</summary>
public static class WebApp
{
    public const string DefaultUrl = "http://localhost:5080";

    // Each kind of household (alone or not, with children or not…) has a plan for its questions and one for its two years: some 55,000 nodes.
    // Forgotten too soon, they would be built again and again while people wait.
    // A plan is of the law, not of an application: those that one process opens share them.
    private static readonly PlanCache Plans = new(1_200_000);

    // Whatever programs ask for, the plans of people stay where they are.
    private static readonly PlanCache PlansOfApi = new(200_000);

    /// <summary>Where the little that is kept lies, beside where the application is started.</summary>
    public const string DefaultData = "data";

    /// <summary>Where a demonstration is kept, apart from all that is real.</summary>
    public const string DemonstrationData = "data/demonstration";

    /// <summary>Builds the application over the law of France; once started it listens on the given addresses, separated by semicolons.</summary>
    /// <param name="urls">The addresses.</param>
    /// <param name="data">The folder of the store.</param>
    /// <param name="clock">What tells the day, and so the month that rights are told of: the machine’s own when absent.</param>
    /// <param name="kinds">The kinds of work that several machines share, and whose runs are followed from its pages.</param>
    public static WebApplication Build(string urls = DefaultUrl, string data = DefaultData, TimeProvider? clock = null, IReadOnlyCollection<IWorkKind>? kinds = null)
    {
        DemonstrationStore.RequireNone(data);
        return Build(() => FrenchLaw.System, urls, data, clock, Modules.All, kinds: kinds);
    }

    /// <summary>The same with invented people, as any of whom anybody may come in: for this machine only.</summary>
    /// <param name="data">A folder of its own, made where there is none.</param>
    /// <param name="households">How many are invented, where the folder is empty: as many as a demonstration needs when absent.</param>
    /// <exception cref="RefusalException">Other machines could come in, or the folder holds something else.</exception>
    /// <inheritdoc cref="Build(string, string, TimeProvider?, IReadOnlyCollection{IWorkKind}?)"/>
    public static WebApplication BuildDemonstration(string urls = DefaultUrl, string data = DemonstrationData, TimeProvider? clock = null, int? households = null)
    {
        var alone = DemonstrationStore.Claim(urls, data);
        try
        {
            return Build(() => FrenchLaw.System, urls, data, clock, [.. Modules.All, new DemonstrationModule(data, alone, households)]);
        }
        catch
        {
            alone.Dispose();
            throw;
        }
    }

    /// <summary>The same with nothing that works by itself behind the pages: no letter leaves, nothing is put aside.</summary>
    internal static WebApplication BuildQuiet(string urls, string data, TimeProvider? clock) => Build(() => FrenchLaw.System, urls, data, clock, Modules.All, isQuiet: true);

    /// <summary>The same over another law, or of other modules.</summary>
    internal static WebApplication Build(Func<LegalSystem> law, string urls, string data, TimeProvider? clock, IReadOnlyList<IModule> modules, bool isQuiet = false, IReadOnlyCollection<IWorkKind>? kinds = null)
    {
        // To open the store takes as long as to read the law, and needs nothing of it: each has a processor of its own.
        var store = Task.Run(() => Store.Open(StoreSettings.In(data), [.. modules.SelectMany(module => module.Records)]));
        try
        {
            return Build(law, urls, data, store, clock, modules, isQuiet, kinds ?? []);
        }
        catch
        {
            // Behind a refusal nobody writes any more.
            Task.WaitAny(store);
            throw;
        }
    }

    private static WebApplication Build(
        Func<LegalSystem> law, string urls, string data, Task<Store> store, TimeProvider? clock, IReadOnlyList<IModule> modules, bool isQuiet, IReadOnlyCollection<IWorkKind> kinds)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
            // Settings are read once: nobody watches their files, for as long as the process lives.
            Args = ["--hostBuilder:reloadConfigOnChange=false"],
        });
        builder.WebHost.UseUrls(urls);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // An address already in use is told by whoever starts the application, in one sentence.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // A request that ran out of its time is no fault of the server, and needs no trace.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Http.Timeouts", LogLevel.Error);
        // It would write what anybody says at the address of return; each refusal is in the journal.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Authentication.OpenIdConnect", LogLevel.None);
        builder.AddBounds(data);
        builder.AddOperations(urls);
        builder.AddProConnect();
        AddServices(builder.Services, law(), clock ?? TimeProvider.System);
        builder.Services.AddSingleton(new DataFolder(data));
        foreach (var kind in kinds)
            builder.Services.AddSingleton(kind);
        builder.Services.AddSingleton(_ => store.GetAwaiter().GetResult());
        builder.Services.AddSingleton(new DemonstrationMark(modules.OfType<DemonstrationModule>().Any()));
        builder.Services.AddHostedService<HourlyRounds>();
        foreach (var module in modules)
            module.AddServices(builder.Services);
        if (isQuiet)
            builder.Services.RemoveAll<IHostedService>();

        var app = builder.Build();
        // The server would ask every request who it is, before anything else, be it for a style sheet: the gate of the team's pages asks.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;
        UseMiddleware(app);
        foreach (var module in modules)
            module.MapPages(app.For(module.Audience));
        app.MapApi();
        app.MapOperations();
        // Addresses are made here, while the store opens, and not at the first request: one that does not say what is done there, and a store
        // that cannot be opened, are told before anybody comes.
        _ = ((IEndpointRouteBuilder)app).DataSources.Sum(source => source.Endpoints.Count);
        app.Services.GetRequiredService<Store>();
        return app;
    }

    /// <summary>Works out an invented household beside the requests, so that nobody waits for what runs for the first time.</summary>
    public static Task Warm(WebApplication app) => Task.Run(() => Warming.Warm(app));

    private static void AddServices(IServiceCollection services, LegalSystem law, TimeProvider clock)
    {
        var places = PlaceFile.Read(clock);
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/geo+json"];
        });
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.AddSingleton<IMemoryPoolFactory<byte>, WipedMemory>();
        services.AddSingleton(clock);
        services.AddSingleton<IDataProtectionProvider, StoreProtection>();
        services.AddSignedIn();
        services.AddOwnSession();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton(law);
        services.AddSingleton(provider => CalculatorOf(provider, Plans));
        services.AddSingleton(AidBook.Load(FrenchFigures.Folder, law));
        services.AddSingleton(Communes.Own);
        services.AddSingleton(provider => new TerritoryPlaces(places, provider.GetRequiredService<CardShelf>(), Communes.Own, clock));
        services.AddSingleton(HelperBook.Load());
        services.AddSingleton(TerritorySettings.Load());
        services.AddSingleton(provider => new Calculation(law, CalculatorOf(provider, PlansOfApi), provider.GetRequiredService<IOptions<Limits>>()));
        services.AddSingleton<ParameterDescriptions>();
        services.AddScoped(provider =>
            Locale.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request.Path ?? "/"));
        LeaveOutOwnKeys(services);
    }

    /// <summary>At its start the framework would make keys of its own in the home folder; what seals here is <see cref="StoreProtection"/>.</summary>
    private static void LeaveOutOwnKeys(IServiceCollection services)
    {
        foreach (var maker in services.Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(KeyManagementOptions).Assembly).ToList())
            services.Remove(maker);
    }

    /// <summary>A calculator that stops once a client has left, or its request has taken the time that it may.</summary>
    private static Calculator CalculatorOf(IServiceProvider provider, PlanCache plans)
    {
        var (accessor, limits) = (provider.GetRequiredService<IHttpContextAccessor>(), provider.GetRequiredService<IOptions<Limits>>().Value);
        return new Calculator(plans, limits.OfRequests, () => limits.PatienceWith(accessor.HttpContext));
    }

    private static void UseMiddleware(WebApplication app)
    {
        app.UseBounds();
        app.UseResponseCompression();
        app.UseProtection();
        app.UseLostPages();
        app.UseOwnFiles();
        app.UseHead();
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseStaffGate();
    }
}
