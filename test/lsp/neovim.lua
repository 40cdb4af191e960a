-- Opens an article in Neovim with its own language client, asks what a user would ask, and writes the answers as JSON.
-- Environment: NODE, SERVER (the language server's file), FOLDER (with the articles), ARTICLE (its name), WORDS (to stand on), OUT.
local env = vim.env
local answers = {}

local function finish()
  local file = assert(io.open(env.OUT, 'w'))
  file:write(vim.fn.json_encode(answers))
  file:close()
  vim.cmd('qa!')
end

vim.cmd('edit ' .. vim.fn.fnameescape(env.FOLDER .. '/' .. env.ARTICLE))
local buffer = vim.api.nvim_get_current_buf()
local client_id = vim.lsp.start_client({
  name = 'corroborate',
  cmd = { env.NODE, env.SERVER, '--stdio' },
  root_dir = env.FOLDER,
  workspace_folders = { { uri = vim.uri_from_fname(env.FOLDER), name = 'story' } },
  settings = { corroborate = { severity = { relations = 'off' } } },
  get_language_id = function() return 'news-article' end,
})
vim.lsp.buf_attach_client(buffer, client_id)

local function conflicts()
  return vim.tbl_filter(function(diagnostic)
    return diagnostic.severity <= vim.diagnostic.severity.WARN
  end, vim.diagnostic.get(buffer))
end

vim.wait(20000, function() return #conflicts() > 0 end, 20)
answers.diagnostics = vim.tbl_map(function(diagnostic)
  return { line = diagnostic.lnum, character = diagnostic.col, message = diagnostic.message }
end, conflicts())

vim.fn.cursor(1, 1)
vim.fn.search(vim.fn.escape(env.WORDS, '\\/.*$^~[]'), 'W')
local at = vim.lsp.util.make_position_params(0, 'utf-16')

local function ask(method, params)
  local replies = vim.lsp.buf_request_sync(buffer, method, params, 10000) or {}
  local reply = replies[client_id]
  return reply and (reply.result or reply.error) or vim.NIL
end

answers.hover = ask('textDocument/hover', at)
answers.definition = ask('textDocument/definition', at)
answers.references = ask('textDocument/references', vim.tbl_extend('force', at, { context = { includeDeclaration = true } }))
answers.symbols = ask('textDocument/documentSymbol', { textDocument = at.textDocument })
answers.actions = ask('textDocument/codeAction', {
  textDocument = at.textDocument,
  range = { start = at.position, ['end'] = at.position },
  context = { diagnostics = vim.tbl_map(function(diagnostic) return diagnostic.user_data.lsp end, conflicts()) },
})
answers.command = ask('workspace/executeCommand', { command = 'corroborate.server.conflicts', arguments = { vim.empty_dict() } })

local line = vim.api.nvim_get_current_line()
vim.api.nvim_set_current_line((line:gsub('31', '45')))
local before = #answers.diagnostics
answers.fixed = vim.wait(10000, function() return #conflicts() < before end, 20)
finish()
