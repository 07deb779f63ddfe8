export const id = 34;
export const ids = [34];
export const modules = {

/***/ 68034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowEnvironment: () => (/* binding */ mlflowEnvironment),
  settleMlflow: () => (/* binding */ settleMlflow),
  unreachable: () => (/* binding */ unreachable)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/tracking/mlflow-server.js

const experimentsOnPage = 1_000;
const maxPages = 10;
const runsOnPage = 200;
/** An MLflow tracking server behind its REST API 2.0, reached as MLflow's own client would with the same environment. */
class MlflowServer {
    #base;
    #options;
    #request;
    constructor(env, request) {
        const uri = new URL(env.MLFLOW_TRACKING_URI ?? '');
        this.#request = request;
        this.#options = {
            headers: authorization(env, uri),
            // As MLflow's client reads it.
            insecure: /^(?:true|1)$/i.test(env.MLFLOW_TRACKING_INSECURE_TLS ?? ''),
            ca: env.MLFLOW_TRACKING_SERVER_CERT_PATH ? (0,external_node_fs_.readFileSync)(env.MLFLOW_TRACKING_SERVER_CERT_PATH, 'utf8') : null,
        };
        this.#base = `${uri.origin}${uri.pathname.replace(/\/+$/, '')}`;
    }
    /** The runs of any experiment that carry these tags, the newest first. */
    async runsWithTags(tags) {
        const filter = Object.entries(tags)
            .map(([name, value]) => `tags.\`${name}\` = '${value}'`)
            .join(' and ');
        const found = [];
        let page = '';
        // A run is only searched for within experiments, and which one the command used, only the command knows.
        for (let i = 0; i < maxPages; i++) {
            const { experiments, next_page_token } = await this.#post('experiments/search', {
                max_results: experimentsOnPage,
                ...(page === '' ? {} : { page_token: page }),
            });
            const ids = list(experiments).map((experiment) => mlflow_server_text(experiment, 'experiment_id'));
            if (ids.length > 0) {
                const { runs } = await this.#post('runs/search', { experiment_ids: ids, filter, max_results: runsOnPage });
                found.push(...list(runs).map(runOf));
            }
            page = typeof next_page_token === 'string' ? next_page_token : '';
            if (page === '')
                break;
        }
        return found;
    }
    /** A run by its id. */
    async run(id) {
        const { run } = await this.#send('GET', `runs/get?run_id=${encodeURIComponent(id)}`, null);
        return runOf(run);
    }
    /** Adds tags to a run, or replaces them. */
    async tag(id, tags) {
        await this.#post('runs/log-batch', { run_id: id, tags });
    }
    /** @param endedAt milliseconds since 1970 */
    async end(id, status, endedAt) {
        await this.#post('runs/update', { run_id: id, status, end_time: endedAt });
    }
    /** A run for people, with its page. */
    shown({ id, name, experimentId, status }) {
        const url = `${this.#base}/#/experiments/${encodeURIComponent(experimentId)}/runs/${encodeURIComponent(id)}`;
        return { tracker: 'mlflow', id, ...(name === '' ? {} : { name }), url, status };
    }
    #post(path, body) {
        return this.#send('POST', path, body);
    }
    #send(method, path, body) {
        return this.#request(method, `${this.#base}/api/2.0/mlflow/${path}`, body, this.#options);
    }
}
/** What MLflow's client would send: user and password first, then the token, then what stands in the URI. */
function authorization(env, uri) {
    const basic = (user, password) => ({
        authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
    });
    const { MLFLOW_TRACKING_USERNAME: user, MLFLOW_TRACKING_PASSWORD: password, MLFLOW_TRACKING_TOKEN: token } = env;
    if (user && password)
        return basic(user, password);
    if (token)
        return { authorization: `Bearer ${token}` };
    if (uri.username !== '')
        return basic(decodeURIComponent(uri.username), decodeURIComponent(uri.password));
    return {};
}
function runOf(value) {
    const info = fieldOf(value, 'info');
    return {
        id: mlflow_server_text(info, 'run_id'),
        name: mlflow_server_text(info, 'run_name'),
        experimentId: mlflow_server_text(info, 'experiment_id'),
        status: mlflow_server_text(info, 'status'),
    };
}
const list = (value) => (Array.isArray(value) ? value : []);
const fieldOf = (value, name) => typeof value === 'object' && value !== null ? value[name] : undefined;
function mlflow_server_text(value, name) {
    const found = fieldOf(value, name);
    return typeof found === 'string' ? found : '';
}

;// CONCATENATED MODULE: ./build/tracking/mlflow.js

const taskTag = 'ml_run.task_id';
const attemptTag = 'ml_run.attempt';
/** MLflow allows more, but a page with it is no longer read. */
const maxTagChars = 500;
/** A sweep may start more; the ones beyond stay as they are. */
const maxRuns = 50;
/**
 * The client tags every run that it starts with what MLFLOW_RUN_CONTEXT holds (mlflow.tracking.context,
 * SystemEnvironmentContext), so nothing that the command prints has to be understood.
 */
function mlflowEnvironment(manifest, env, config) {
    const { task, attempts } = manifest;
    const own = {
        ...(config.tracking_uri === undefined ? {} : { MLFLOW_TRACKING_URI: config.tracking_uri }),
        ...(config.experiment === undefined ? {} : { MLFLOW_EXPERIMENT_NAME: config.experiment }),
    };
    const context = contextOf(env.MLFLOW_RUN_CONTEXT);
    if (context === null) {
        return {
            env: own,
            problem: 'MLFLOW_RUN_CONTEXT is set to what is no JSON object, so its runs cannot be tied to the task',
        };
    }
    const run = task.workflow_run;
    const tags = {
        ...context,
        [taskTag]: task.id,
        [attemptTag]: String(attempts.length),
        ...(run === null ? {} : { 'ml_run.workflow_run': run.url }),
    };
    return { env: { ...own, MLFLOW_RUN_CONTEXT: JSON.stringify(tags) }, problem: null };
}
function contextOf(given) {
    if (given === undefined || given === '')
        return {};
    try {
        const value = JSON.parse(given);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
    }
    catch {
        return null;
    }
}
/** Why the runs behind a tracking URI cannot be settled; null when they can. */
function unreachable(uri) {
    if (/^https?:\/\//i.test(uri))
        return null;
    const scheme = /^(databricks$|[a-z][a-z0-9+.-]*(?=:))/i.exec(uri)?.[1] ?? 'file';
    return `its tracking URI is ${scheme.startsWith('databricks') ? 'of Databricks' : `no server's (${scheme}:)`}, so a run that a dead process leaves RUNNING stays so`;
}
/**
 * Ends the runs that the last attempt left running, says on each why it failed, and gives all of them.
 * Throws when the server does not answer as MLflow does.
 */
async function settleMlflow(manifest, env, manifestLink, request) {
    const server = new MlflowServer(env, request);
    const attempt = manifest.attempts.at(-1);
    if (attempt === undefined)
        return [];
    const tagged = await server.runsWithTags({ [taskTag]: manifest.task.id, [attemptTag]: String(attempt.number) });
    // A run that is taken up again keeps the tags that it was started with.
    const resumed = env.MLFLOW_RUN_ID ? [await server.run(env.MLFLOW_RUN_ID)] : [];
    const runs = [...tagged, ...resumed.filter(({ id }) => tagged.every((run) => run.id !== id))].slice(0, maxRuns);
    const failure = attempt.failure;
    if (failure === null)
        return runs.map((run) => server.shown(run));
    const status = attempt.status === 'cancelled' ? 'KILLED' : 'FAILED';
    const endedAt = Date.parse(attempt.finished_at ?? attempt.started_at);
    const tags = Object.entries({
        [taskTag]: manifest.task.id,
        [attemptTag]: String(attempt.number),
        'ml_run.class': failure.class,
        'ml_run.cause': failure.context.cause,
        'ml_run.evidence': failure.context.evidence,
        'ml_run.manifest': manifestLink ?? '',
    }).flatMap(([key, value]) => (value === '' ? [] : [{ key, value: value.slice(0, maxTagChars) }]));
    const settle = async (run) => {
        await server.tag(run.id, tags);
        if (!isOpen(run))
            return server.shown(run);
        await server.end(run.id, status, endedAt);
        return server.shown({ ...run, status });
    };
    return Promise.all(runs.map(settle));
}
const isOpen = ({ status }) => status === 'RUNNING' || status === 'SCHEDULED';


/***/ })

};
